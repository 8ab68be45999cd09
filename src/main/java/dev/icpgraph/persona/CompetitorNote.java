package dev.icpgraph.persona;

import java.time.LocalDate;
import java.util.List;

import dev.icpgraph.api.GlobalId;
import org.jspecify.annotations.Nullable;

/**
 * A note about a competitor's customer.
 *
 * @param key unique
 * @param icpKey the ICP it belongs to
 * @param account id in the graph of the account; null when removed
 * @param competitor the competitor that the account buys or bought from
 * @param useCase use of the competitor's product
 * @param buyers people who bought it
 * @param satisfaction satisfaction with it, 0 to 10
 * @param problems problems with it
 * @param wishes wishes for it
 * @param jobs keys of the jobs to be done that it mentions
 * @param by author of the note
 * @param on date of the note
 * @param revision grows with each change
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
