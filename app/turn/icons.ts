/** Phosphor icons in use (npm `@phosphor-icons/core`, duotone); a row here is a file the build takes along. */
export const iconNames = [
  'arrow-counter-clockwise', 'arrow-u-up-left', 'bandaids', 'bell', 'bowl-food', 'broom', 'buildings', 'calendar-blank', 'camera', 'caret-right',
  'certificate', 'chats-circle', 'check', 'check-circle', 'clock', 'dots-three-circle', 'drop', 'ear', 'elevator',
  'first-aid-kit', 'fire-extinguisher', 'globe', 'hand-coins', 'hand-heart', 'hand-waving', 'hands-clapping', 'heart',
  'house', 'house-line', 'identification-card', 'lightbulb', 'list-checks', 'magnifying-glass', 'map-pin', 'megaphone', 'megaphone-simple',
  'microphone', 'newspaper', 'park', 'pause', 'pencil-simple', 'person', 'phone', 'phone-slash', 'play', 'plus-circle', 'printer', 'question', 'receipt',
  'scales', 'scissors', 'smiley', 'smiley-meh', 'smiley-sad', 'speaker-high', 'star', 'steering-wheel', 'sun', 'sun-horizon', 'text-aa', 'thumbs-up', 'toilet', 'toolbox', 'trash', 'user-circle',
  'users-three', 'warning', 'wheelchair', 'wrench', 'x-circle',
] as const; // prettier-ignore
export type IconName = (typeof iconNames)[number];

/** Colour never carries meaning alone: each tint always comes with an icon and words. */
export const tints = ['clay', 'leaf', 'sky', 'amber', 'plum', 'pine'] as const;
export type Tint = (typeof tints)[number];
