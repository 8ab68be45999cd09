package dev.icpgraph.persona;

import java.util.List;

import dev.icpgraph.api.GlobalId;
import dev.icpgraph.measure.PeopleMeasure;
import org.jspecify.annotations.Nullable;

/**
 * What people try to get done. It counts only by the footprint that it leaves in the
 * graph.
 *
 * @param key unique
 * @param icpKey the ICP it belongs to
 * @param name what they try to get done
 * @param presentSolution what they hired for it so far
 * @param friction what makes that hard
 * @param pain what it costs them
 * @param dreamState how it would be at its best
 * @param trigger what makes them switch
 * @param technologies using any of these shows it
 * @param series having been at an event of any of these shows it
 * @param hiringTitles having hired any of these shows it
 * @param withinDays how long ago events and hirings were at most, without limit when null
 * @param revision raised by each change
 */
public record Job(String key, String icpKey, String name, @Nullable String presentSolution, @Nullable String friction,
		@Nullable String pain, @Nullable String dreamState, @Nullable String trigger,
		@Nullable List<String> technologies, @Nullable List<String> series, @Nullable List<String> hiringTitles,
		@Nullable Integer withinDays, int revision) implements IcpPart {

	/**
	 * Looks for its footprint.
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
