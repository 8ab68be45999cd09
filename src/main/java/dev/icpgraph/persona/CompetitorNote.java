package dev.icpgraph.persona;

import java.time.LocalDate;
import java.util.List;

import dev.icpgraph.api.GlobalId;
import org.jspecify.annotations.Nullable;

/**
 * What was learned of a competitor's customer.
 *
 * @param key unique
 * @param icpKey the ICP it belongs to
 * @param account id in the graph of whom it is about; null when that was removed
 * @param competitor whose customer it is or was
 * @param useCase what they use it for
 * @param buyers who bought it
 * @param satisfaction how content they are, 0 to 10
 * @param problems what they suffer from
 * @param wishes what they would rather have
 * @param jobs keys of the jobs to be done that it tells of
 * @param by who learned it
 * @param on when
 * @param revision raised by each change
 */
public record CompetitorNote(String key, String icpKey, @Nullable String account, String competitor,
		@Nullable String useCase, @Nullable String buyers, @Nullable Integer satisfaction, @Nullable String problems,
		@Nullable String wishes, List<String> jobs, @Nullable String by, @Nullable LocalDate on,
		int revision) implements IcpPart {

	public CompetitorNote {
		jobs = (jobs != null) ? List.copyOf(jobs) : List.of();
	}

	@Override
	public String id() {
		return new GlobalId("CompetitorNote", this.key).encoded();
	}

}
