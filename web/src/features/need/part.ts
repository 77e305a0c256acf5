/** What every part of the editor is given: the form, and how to change it. */
import type { NeedForm } from './need-form.ts';

export interface PartProps {
  readonly form: NeedForm;
  readonly change: (part: Partial<NeedForm>) => void;
}
