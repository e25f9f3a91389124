import type { SnippetIdea } from '../snippet';
import { capacityAssociation } from './association';
import {
  capacityReservation,
  regionalReservation,
  regionalReservationOfGroup,
  reservationOfGroup,
} from './reservation';
import { capacitySteps } from './steps';
import { unreservedMachines } from './unreserved';

/** Room that is kept for machines which must start (section 1 of the domain). */
export const capacitySnippets: readonly SnippetIdea[] = [
  capacityReservation,
  reservationOfGroup,
  regionalReservation,
  regionalReservationOfGroup,
  capacityAssociation,
  capacitySteps,
  unreservedMachines,
];
