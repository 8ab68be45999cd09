// Places the accounts of a network on a plane: linked ones attract each other, all push each other away
// (Fruchterman and Reingold 1991). The same network always looks the same.

const ROUNDS = 160;
const MARGIN = { across: 70, down: 26 };
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/**
 * The place of each id inside a width and height. The first id is the center, where the placing begins. Takes the square of
 * the number of ids in time: some 100 ms for 300.
 */
export function places(ids, links, width, height) {
  const index = new Map(ids.map((id, i) => [id, i]));
  const ties = links.map(({ from, to }) => [index.get(from), index.get(to)]).filter(([a, b]) => a !== undefined && b !== undefined && a !== b);
  const points = ids.map((_, i) => ({ x: Math.sqrt(i) * Math.cos(GOLDEN * i), y: Math.sqrt(i) * Math.sin(GOLDEN * i) }));
  for (let round = 0; round < ROUNDS; round++) {
    move(points, ties, 1.5 * (1 - round / ROUNDS) + 0.02);
  }
  return fitted(ids, points, width, height);
}

function move(points, ties, farthest) {
  const pushes = points.map(({ x, y }) => ({ x: -0.02 * x, y: -0.02 * y }));
  for (let a = 0; a < points.length; a++) {
    for (let b = 0; b < a; b++) {
      const square = Math.max(distance(points[a], points[b]) ** 2, 0.01);
      push(pushes, points, a, b, 1 / square);
    }
  }
  ties.forEach(([a, b]) => push(pushes, points, a, b, -distance(points[a], points[b])));
  points.forEach((it, i) => {
    const length = Math.hypot(pushes[i].x, pushes[i].y) || 1;
    const part = Math.min(length, farthest) / length;
    it.x += pushes[i].x * part;
    it.y += pushes[i].y * part;
  });
}

/** Pushes two points apart along the line between them; a negative strength pulls them together. */
function push(pushes, points, a, b, strength) {
  const x = (points[a].x - points[b].x) * strength;
  const y = (points[a].y - points[b].y) * strength;
  pushes[a].x += x;
  pushes[a].y += y;
  pushes[b].x -= x;
  pushes[b].y -= y;
}

function distance(a, b) {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function fitted(ids, points, width, height) {
  const across = scale(points.map((it) => it.x), width, MARGIN.across);
  const down = scale(points.map((it) => it.y), height, MARGIN.down);
  return new Map(ids.map((id, i) => [id, { x: across(points[i].x), y: down(points[i].y) }]));
}

function scale(values, length, margin) {
  const least = Math.min(...values);
  const span = Math.max(...values) - least;
  return (value) => (span < 1e-6 ? length / 2 : margin + ((value - least) / span) * (length - 2 * margin));
}
