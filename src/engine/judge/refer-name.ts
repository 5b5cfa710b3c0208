import type { Because, Kind, Span } from '../attribution';
import type { Referent } from './discourse';
import type { NameUse } from './name-uses';
import type { Named } from './roster';

/** The referent of a name: a person, a body, a place that speaks for its government, an outlet, or an outlet's journalist. */
export function referToName(named: Named, mention: Span, use: NameUse | null): Referent {
  const kind = kindOfNamed(named);
  return {
    key: `named ${named.id}`,
    kind,
    name: named.name,
    because: {
      key: becauseOf(named, kind, use),
      span: use === null || use.words.length < named.words.length ? named.span : mention,
    },
    named,
    gender: named.gender,
    noun: null,
    plural: false,
  };
}

function becauseOf(named: Named, kind: Kind, use: NameUse | null): Because {
  const full = use !== null && use.words.length >= named.words.length;
  if (kind === 'media') return 'outlet';
  if (kind === 'document') return 'document';
  if (kind === 'named-person') return full ? 'name' : 'name-elsewhere';
  return full ? 'organization' : 'organization-elsewhere';
}

function kindOfNamed(named: Named): Kind {
  if (named.kind === 'outlet') return 'media';
  if (named.kind === 'document') return 'document';
  if (named.kind !== 'person') return 'named-organization';
  return named.journalist ? 'media' : 'named-person';
}
