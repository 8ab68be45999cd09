package dev.icpgraph.persona;

import java.util.List;

import dev.icpgraph.api.GlobalId;
import dev.icpgraph.measure.PeopleMeasure;
import org.jspecify.annotations.Nullable;

/**
 * A job that people try to get done. It is visible only by its footprint in the graph.
 *
 * @param key unique
 * @param icpKey the ICP it belongs to
 * @param name the job in the people's own words
 * @param presentSolution their current solution
 * @param friction the friction in that solution
 * @param pain the cost for them
 * @param dreamState the ideal outcome for them
 * @param trigger the event that makes them switch
 * @param technologies technologies whose use is a sign of it
 * @param series event series whose participants show it
 * @param hiringTitles job titles whose hiring is a sign of it
 * @param withinDays maximum age of events and hires in days; {@code null} for no limit
 * @param revision grows with each change
 */
public record Job(String key, String icpKey, String name, @Nullable String presentSolution, @Nullable String friction,
		@Nullable String pain, @Nullable String dreamState, @Nullable String trigger,
		@Nullable List<String> technologies, @Nullable List<String> series, @Nullable List<String> hiringTitles,
		@Nullable Integer withinDays, int revision) implements IcpPart {

	/**
	 * The measure that looks for its footprint.
	 */
	public PeopleMeasure.JobToBeDone measure() {
		return new PeopleMeasure.JobToBeDone(this.name, this.technologies, this.series, this.hiringTitles,
				this.withinDays);
	}

	@Override
	public String id() {
		return new GlobalId("Job", this.key).encoded();
	}

}
