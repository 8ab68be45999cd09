package dev.icpgraph.persona;

import java.util.List;

import dev.icpgraph.api.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of saving a persona, a job or a note.
 *
 * @param part the saved state; null when refused
 * @param problems reasons why it was refused; empty on success
 */
record SavedPart<T extends IcpPart>(@Nullable T part, List<Problem> problems) {

	static <T extends IcpPart> SavedPart<T> refused(String code, String path, String message) {
		return refused(new Problem(code, path, message));
	}

	static <T extends IcpPart> SavedPart<T> refused(Problem problem) {
		return new SavedPart<>(null, List.of(problem));
	}

}
