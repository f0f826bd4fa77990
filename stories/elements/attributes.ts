import { nothing } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

/** Attributes by name: a text, or a switch. `undefined`, `false` and the empty text leave it out. */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

class AttributesDirective extends Directive {
  private set: readonly string[] = [];

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('attributes() stands in a tag: <epn-card ${attributes(args)}>');
  }

  render(_attributes: Attributes): typeof nothing {
    return nothing;
  }

  override update({ element }: ElementPart, [wanted]: [Attributes]): typeof nothing {
    // Controls of properties, events and parts bear their kind and a colon: only attributes are set.
    const given = Object.entries(wanted).filter(([name, value]) => Boolean(value) && !name.includes(':'));
    const names = given.map(([name]) => name);
    for (const name of this.set) if (!names.includes(name)) element.removeAttribute(name);
    for (const [name, value] of given) element.setAttribute(name, value === true ? '' : String(value));
    this.set = names;
    return nothing;
  }
}

/** Gives an element the attributes that a story's controls say, and takes away those that they no longer say. */
export const attributes = directive(AttributesDirective);
