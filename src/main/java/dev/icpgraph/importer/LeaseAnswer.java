package dev.icpgraph.importer;

import java.util.Optional;

/**
 * The answer to an application that wants to run an import.
 */
sealed interface LeaseAnswer {

	/**
	 * The application runs it.
	 *
	 * @param run the import to run, which may continue from its last batch
	 */
	record Taken(Import run) implements LeaseAnswer {
	}

	/** It is already waiting or running. */
	record Running() implements LeaseAnswer {
	}

	/** It is being undone. */
	record BeingUndone() implements LeaseAnswer {
	}

	/**
	 * The import to run, if any.
	 */
	default Optional<Import> toRun() {
		return (this instanceof Taken(Import run)) ? Optional.of(run) : Optional.empty();
	}

}
