package dev.icpgraph.model;

/**
 * Solves symmetric, positive definite systems of linear equations by Cholesky
 * factorization, A = L Lᵀ (Golub and Van Loan, Matrix Computations, section 4.2).
 */
final class Cholesky {

	private Cholesky() {
	}

	/**
	 * Solves A x = b for x. O(n³).
	 * @param matrix A, symmetric
	 * @throws IllegalArgumentException if A is not positive definite
	 */
	static double[] solve(double[][] matrix, double[] right) {
		double[][] lower = factor(matrix);
		int n = right.length;
		double[] solution = right.clone();
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < i; j++) {
				solution[i] -= lower[i][j] * solution[j];
			}
			solution[i] /= lower[i][i];
		}
		for (int i = n - 1; i >= 0; i--) {
			for (int j = i + 1; j < n; j++) {
				solution[i] -= lower[j][i] * solution[j];
			}
			solution[i] /= lower[i][i];
		}
		return solution;
	}

	private static double[][] factor(double[][] matrix) {
		int n = matrix.length;
		double[][] lower = new double[n][n];
		for (int i = 0; i < n; i++) {
			for (int j = 0; j <= i; j++) {
				double rest = matrix[i][j];
				for (int k = 0; k < j; k++) {
					rest -= lower[i][k] * lower[j][k];
				}
				if (i == j && !(rest > 0)) {
					throw new IllegalArgumentException(
							"The matrix is not positive definite: pivot " + i + " is " + rest);
				}
				lower[i][j] = (i == j) ? Math.sqrt(rest) : rest / lower[j][j];
			}
		}
		return lower;
	}

}
