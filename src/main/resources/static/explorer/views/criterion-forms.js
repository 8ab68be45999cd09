// What the form of each criterion asks for, and the measure that it makes. Values come from the data; see value-picker.js.
const CHANNELS = ['TECHNOLOGY', 'PEOPLE', 'REFERRAL', 'EVENT'];
const TECHNOLOGIES = { USES: 'TECHNOLOGY', CONTRIBUTES_TO: 'CONTRIBUTED_TECHNOLOGY', MAKES: 'MADE_TECHNOLOGY' };

/** Leaves out what was not given. */
const given = (values) => Object.fromEntries(Object.entries(values)
  .filter(([, value]) => value !== undefined && value !== '' && value.length !== 0));
const number = (text) => (text ? Number(text) : undefined);
const range = ({ from, to }) => given({ gte: number(from), lte: number(to) });

function oneOf(name, kind) {
  return { choices: { way: ['in', 'notIn'] }, pickers: { values: kind }, needs: ['values'],
    measure: ({ way, values }) => ({ [name]: { [way]: values } }) };
}

function inRange(name) {
  return { numbers: ['from', 'to'], needs: ['from', 'to'], measure: (it) => ({ [name]: range(it) }) };
}

/**
 * By criterion: choices with their values, pickers with the kind of their values, numbers; needs lists fields: one
 * must be given. Signals only are criteria that a filter needs limits for.
 */
export const forms = {
  industry: oneOf('industry', 'INDUSTRY'),
  subIndustry: oneOf('subIndustry', 'SUB_INDUSTRY'),
  country: oneOf('country', 'COUNTRY'),
  region: oneOf('region', 'REGION'),
  city: oneOf('city', 'CITY'),
  headcount: inRange('headcount'),
  revenueUsd: inRange('revenueUsd'),
  growthPercent: inRange('growthPercent'),
  fundingUsd: inRange('fundingUsd'),
  companyAgeYears: inRange('companyAgeYears'),
  businessModel: oneOf('businessModel', 'BUSINESS_MODEL'),
  operatingModel: oneOf('operatingModel', 'OPERATING_MODEL'),
  owner: oneOf('owner', 'OWNER'),
  departmentSize: { pickers: { departments: 'DEPARTMENT' }, numbers: ['from', 'to'], needs: ['departments'],
    measure: (it) => ({ departmentSize: { departments: it.departments, ...range(it) } }) },
  partnership: { pickers: { partners: 'PARTNER' }, needs: ['partners'],
    measure: ({ partners }) => ({ partnership: { anyOf: partners } }) },
  leadershipChange: { intent: true, choices: { change: ['', 'JOINED', 'LEFT'] }, pickers: { leaders: 'LEADERSHIP_ROLE' },
    numbers: ['withinDays'],
    measure: ({ change, leaders, withinDays }) => ({ leadershipChange: given({ change, roles: leaders, withinDays: number(withinDays) }) }) },
  uses: { choices: { relation: ['USES', 'CONTRIBUTES_TO', 'MAKES'], which: ['anyOf', 'allOf', 'noneOf'] },
    pickers: { technologies: ({ relation }) => TECHNOLOGIES[relation || 'USES'] }, needs: ['technologies'],
    measure: ({ relation, which, technologies }) => ({ uses: given({ [which]: technologies, relation: relation === 'USES' ? '' : relation }) }) },
  technologyMaturity: { signalOnly: true, measure: () => ({ technologyMaturity: {} }) },
  people: { pickers: { titles: 'TITLE', seniorities: 'SENIORITY', buyingRoles: 'BUYING_ROLE', ageBands: 'AGE_BAND', education: 'EDUCATION',
    wateringHoles: 'WATERING_HOLE', motivations: 'MOTIVATION' }, numbers: ['atLeast'],
  needs: ['titles', 'seniorities', 'buyingRoles', 'ageBands', 'education', 'wateringHoles', 'motivations'],
  measure: ({ atLeast, ...lists }) => ({ people: given({ ...lists, atLeast: number(atLeast) }) }) },
  hired: { intent: true, pickers: { titles: 'TITLE' }, numbers: ['withinDays'], usual: { withinDays: 180 }, needs: ['titles'],
    measure: ({ titles, withinDays }) => ({ hired: given({ titles, withinDays: number(withinDays) }) }) },
  visits: { intent: true, numbers: ['withinDays', 'saturatesAt'], usual: { withinDays: 30, saturatesAt: 6 }, needs: ['withinDays'],
    measure: ({ withinDays, saturatesAt }) => ({ visits: given({ withinDays: number(withinDays), saturatesAt: number(saturatesAt) }) }) },
  participation: { intent: true, pickers: { events: 'EVENT', series: 'EVENT_SERIES', eventKinds: 'EVENT_KIND', roles: 'PARTICIPATION_ROLE' },
    numbers: ['withinDays'],
    measure: ({ events, series, eventKinds, roles, withinDays }) => ({ participation: given({ events, series, kinds: eventKinds, roles, withinDays: number(withinDays) }) }) },
  competitorStage: { intent: true, pickers: { stages: 'COMPETITOR_STAGE', competitors: 'COMPETITOR' }, needs: ['stages'],
    measure: ({ stages, competitors }) => ({ competitorStage: given({ in: stages, competitors }) }) },
  proximity: { signalOnly: true, measure: () => ({ proximity: { channels: CHANNELS } }) },
  likeness: { signalOnly: true, measure: () => ({ likeness: {} }) },
};
