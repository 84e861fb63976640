import type { IconName } from '#app/turn/icons.ts';
import arrowCounterClockwise from '@phosphor-icons/core/duotone/arrow-counter-clockwise-duotone.svg?raw';
import arrowUUpLeft from '@phosphor-icons/core/duotone/arrow-u-up-left-duotone.svg?raw';
import bandaids from '@phosphor-icons/core/duotone/bandaids-duotone.svg?raw';
import bell from '@phosphor-icons/core/duotone/bell-duotone.svg?raw';
import bowlFood from '@phosphor-icons/core/duotone/bowl-food-duotone.svg?raw';
import broom from '@phosphor-icons/core/duotone/broom-duotone.svg?raw';
import buildings from '@phosphor-icons/core/duotone/buildings-duotone.svg?raw';
import calendarBlank from '@phosphor-icons/core/duotone/calendar-blank-duotone.svg?raw';
import camera from '@phosphor-icons/core/duotone/camera-duotone.svg?raw';
import caretRight from '@phosphor-icons/core/bold/caret-right-bold.svg?raw';
import certificate from '@phosphor-icons/core/duotone/certificate-duotone.svg?raw';
import chatsCircle from '@phosphor-icons/core/duotone/chats-circle-duotone.svg?raw';
import checkCircle from '@phosphor-icons/core/duotone/check-circle-duotone.svg?raw';
import check from '@phosphor-icons/core/bold/check-bold.svg?raw';
import clock from '@phosphor-icons/core/duotone/clock-duotone.svg?raw';
import dotsThreeCircle from '@phosphor-icons/core/duotone/dots-three-circle-duotone.svg?raw';
import drop from '@phosphor-icons/core/duotone/drop-duotone.svg?raw';
import ear from '@phosphor-icons/core/duotone/ear-duotone.svg?raw';
import elevator from '@phosphor-icons/core/duotone/elevator-duotone.svg?raw';
import fireExtinguisher from '@phosphor-icons/core/duotone/fire-extinguisher-duotone.svg?raw';
import firstAidKit from '@phosphor-icons/core/duotone/first-aid-kit-duotone.svg?raw';
import globe from '@phosphor-icons/core/duotone/globe-duotone.svg?raw';
import handCoins from '@phosphor-icons/core/duotone/hand-coins-duotone.svg?raw';
import handHeart from '@phosphor-icons/core/duotone/hand-heart-duotone.svg?raw';
import handWaving from '@phosphor-icons/core/duotone/hand-waving-duotone.svg?raw';
import handsClapping from '@phosphor-icons/core/duotone/hands-clapping-duotone.svg?raw';
import heart from '@phosphor-icons/core/duotone/heart-duotone.svg?raw';
import house from '@phosphor-icons/core/duotone/house-duotone.svg?raw';
import houseLine from '@phosphor-icons/core/duotone/house-line-duotone.svg?raw';
import identificationCard from '@phosphor-icons/core/duotone/identification-card-duotone.svg?raw';
import lightbulb from '@phosphor-icons/core/duotone/lightbulb-duotone.svg?raw';
import listChecks from '@phosphor-icons/core/duotone/list-checks-duotone.svg?raw';
import magnifyingGlass from '@phosphor-icons/core/duotone/magnifying-glass-duotone.svg?raw';
import mapPin from '@phosphor-icons/core/duotone/map-pin-duotone.svg?raw';
import megaphone from '@phosphor-icons/core/duotone/megaphone-duotone.svg?raw';
import megaphoneSimple from '@phosphor-icons/core/duotone/megaphone-simple-duotone.svg?raw';
import microphone from '@phosphor-icons/core/duotone/microphone-duotone.svg?raw';
import newspaper from '@phosphor-icons/core/duotone/newspaper-duotone.svg?raw';
import park from '@phosphor-icons/core/duotone/park-duotone.svg?raw';
import pause from '@phosphor-icons/core/duotone/pause-duotone.svg?raw';
import pencilSimple from '@phosphor-icons/core/duotone/pencil-simple-duotone.svg?raw';
import person from '@phosphor-icons/core/duotone/person-duotone.svg?raw';
import phone from '@phosphor-icons/core/duotone/phone-duotone.svg?raw';
import phoneSlash from '@phosphor-icons/core/duotone/phone-slash-duotone.svg?raw';
import play from '@phosphor-icons/core/duotone/play-duotone.svg?raw';
import plusCircle from '@phosphor-icons/core/duotone/plus-circle-duotone.svg?raw';
import printer from '@phosphor-icons/core/duotone/printer-duotone.svg?raw';
import question from '@phosphor-icons/core/duotone/question-duotone.svg?raw';
import receipt from '@phosphor-icons/core/duotone/receipt-duotone.svg?raw';
import scales from '@phosphor-icons/core/duotone/scales-duotone.svg?raw';
import scissors from '@phosphor-icons/core/duotone/scissors-duotone.svg?raw';
import smiley from '@phosphor-icons/core/duotone/smiley-duotone.svg?raw';
import smileyMeh from '@phosphor-icons/core/duotone/smiley-meh-duotone.svg?raw';
import smileySad from '@phosphor-icons/core/duotone/smiley-sad-duotone.svg?raw';
import speakerHigh from '@phosphor-icons/core/duotone/speaker-high-duotone.svg?raw';
import star from '@phosphor-icons/core/duotone/star-duotone.svg?raw';
import steeringWheel from '@phosphor-icons/core/duotone/steering-wheel-duotone.svg?raw';
import sun from '@phosphor-icons/core/duotone/sun-duotone.svg?raw';
import sunHorizon from '@phosphor-icons/core/duotone/sun-horizon-duotone.svg?raw';
import textAa from '@phosphor-icons/core/duotone/text-aa-duotone.svg?raw';
import thumbsUp from '@phosphor-icons/core/duotone/thumbs-up-duotone.svg?raw';
import toilet from '@phosphor-icons/core/duotone/toilet-duotone.svg?raw';
import toolbox from '@phosphor-icons/core/duotone/toolbox-duotone.svg?raw';
import trash from '@phosphor-icons/core/duotone/trash-duotone.svg?raw';
import userCircle from '@phosphor-icons/core/duotone/user-circle-duotone.svg?raw';
import usersThree from '@phosphor-icons/core/duotone/users-three-duotone.svg?raw';
import warning from '@phosphor-icons/core/duotone/warning-duotone.svg?raw';
import wheelchair from '@phosphor-icons/core/duotone/wheelchair-duotone.svg?raw';
import wrench from '@phosphor-icons/core/duotone/wrench-duotone.svg?raw';
import xCircle from '@phosphor-icons/core/duotone/x-circle-duotone.svg?raw';

/** The drawings the build takes along; the compiler names the one that is missing. */
export const iconShapes: Readonly<Record<IconName, string>> = {
  'arrow-counter-clockwise': arrowCounterClockwise,
  'arrow-u-up-left': arrowUUpLeft,
  bandaids,
  bell,
  'bowl-food': bowlFood,
  broom,
  buildings,
  'calendar-blank': calendarBlank,
  camera,
  'caret-right': caretRight,
  certificate,
  'chats-circle': chatsCircle,
  check,
  'check-circle': checkCircle,
  clock,
  'dots-three-circle': dotsThreeCircle,
  drop,
  ear,
  elevator,
  'first-aid-kit': firstAidKit,
  'fire-extinguisher': fireExtinguisher,
  globe,
  'hand-coins': handCoins,
  'hand-heart': handHeart,
  'hand-waving': handWaving,
  'hands-clapping': handsClapping,
  heart,
  house,
  'house-line': houseLine,
  'identification-card': identificationCard,
  lightbulb,
  'list-checks': listChecks,
  'magnifying-glass': magnifyingGlass,
  'map-pin': mapPin,
  megaphone,
  'megaphone-simple': megaphoneSimple,
  microphone,
  newspaper,
  park,
  pause,
  'pencil-simple': pencilSimple,
  person,
  phone,
  'phone-slash': phoneSlash,
  play,
  'plus-circle': plusCircle,
  printer,
  question,
  receipt,
  scales,
  scissors,
  smiley,
  'smiley-meh': smileyMeh,
  'smiley-sad': smileySad,
  'speaker-high': speakerHigh,
  star,
  'steering-wheel': steeringWheel,
  sun,
  'sun-horizon': sunHorizon,
  'text-aa': textAa,
  'thumbs-up': thumbsUp,
  toilet,
  toolbox,
  trash,
  'user-circle': userCircle,
  'users-three': usersThree,
  warning,
  wheelchair,
  wrench,
  'x-circle': xCircle,
};
