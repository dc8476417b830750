import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  /** Shown in the place of what failed. */
  readonly instead: ReactNode;
  readonly children: ReactNode;
}

/** Keeps a failing part from taking the page with it. React has no function for this. */
export class Boundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}
