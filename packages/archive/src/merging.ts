/** The comparing rooms by themselves, without a store: to build stories out of records at hand, and to measure merging. */
export {
  blockingKeys,
  buildStory,
  groupStories,
  linkReports,
  type Member,
  memberOf,
  type Overrides,
  type ReportLink,
  type Story,
  type StoryMember,
  type StoryPair,
} from './merge.js';
