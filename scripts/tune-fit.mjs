/** Weights of a logistic regression with ridge penalty, by Newton's method; the last column is the constant and goes unpenalised. */
export function fit(rows, labels, importance, ridge) {
  const width = rows[0].length;
  let weights = Array.from({ length: width }, () => 0);
  for (let round = 0; round < 25; round += 1) {
    const slope = weights.map((weight, at) => (at === width - 1 ? 0 : ridge * weight));
    const bend = Array.from({ length: width }, (_, at) =>
      Array.from({ length: width }, (_, other) => (at === other ? (at === width - 1 ? 1e-6 : ridge) : 0)),
    );
    rows.forEach((row, index) => {
      const chance = 1 / (1 + Math.exp(-dot(row, weights)));
      const error = importance[index] * (chance - labels[index]);
      const spread = importance[index] * chance * (1 - chance) + 1e-9;
      for (let at = 0; at < width; at += 1) {
        slope[at] += row[at] * error;
        const scaled = spread * row[at];
        for (let other = 0; other <= at; other += 1) bend[at][other] += scaled * row[other];
      }
    });
    for (let at = 0; at < width; at += 1) for (let other = at + 1; other < width; other += 1) bend[at][other] = bend[other][at];
    const step = solve(bend, slope);
    weights = weights.map((weight, at) => weight - step[at]);
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  return weights;
}

const dot = (a, b) => a.reduce((sum, value, at) => sum + value * b[at], 0);

/** Gaussian elimination with pivoting. */
function solve(matrix, vector) {
  const size = vector.length;
  const m = matrix.map((row, at) => [...row, vector[at]]);
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) if (Math.abs(m[row][column]) > Math.abs(m[pivot][column])) pivot = row;
    [m[column], m[pivot]] = [m[pivot], m[column]];
    for (let row = column + 1; row < size; row += 1) {
      const factor = m[row][column] / m[column][column];
      for (let at = column; at <= size; at += 1) m[row][at] -= factor * m[column][at];
    }
  }
  const result = Array.from({ length: size }, () => 0);
  for (let row = size - 1; row >= 0; row -= 1) {
    let rest = m[row][size];
    for (let at = row + 1; at < size; at += 1) rest -= m[row][at] * result[at];
    result[row] = rest / m[row][row];
  }
  return result;
}
