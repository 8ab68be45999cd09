package dev.icpgraph.icp;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import dev.icpgraph.text.Identifiers;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Sets the date to refresh an ICP: at short intervals while it is young, later about once
 * a year. Warns if the refresh is overdue, and if a department did not approve the
 * version in force.
 */
@Component
@Order(3)
public class RefreshCadence implements IcpWarnings {

	private final IcpProperties properties;

	private final Clock clock;

	@Autowired
	RefreshCadence(IcpProperties properties) {
		this(properties, Clock.systemUTC());
	}

	RefreshCadence(IcpProperties properties, Clock clock) {
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * The date; {@code null} before the first publication.
	 */
	public @Nullable LocalDate due(Icp icp) {
		OffsetDateTime latest = icp.current().publishedAt();
		OffsetDateTime first = icp.versions()
			.stream()
			.map(IcpVersion::publishedAt)
			.reduce(null, (one, other) -> (other != null) ? other : one);
		if (latest == null || first == null) {
			return null;
		}
		boolean young = latest.isBefore(first.plus(this.properties.youngFor()));
		return latest.plus(young ? this.properties.refreshYoung() : this.properties.refresh())
			.withOffsetSameInstant(ZoneOffset.UTC)
			.toLocalDate();
	}

	/**
	 * The date if it has passed; otherwise {@code null}.
	 */
	@Nullable LocalDate overdueSince(Icp icp) {
		LocalDate due = due(icp);
		return (due != null && due.isBefore(LocalDate.now(this.clock))) ? due : null;
	}

	@Override
	public List<String> of(Icp icp) {
		List<String> warnings = new ArrayList<>();
		LocalDate due = overdueSince(icp);
		if (due != null) {
			warnings.add("A refresh has been overdue since " + due
					+ ": check whether the ICP is still right, and publish it again.");
		}
		Approval approval = icp.current().approvedBy();
		List<Approval.Department> missing = (approval != null) ? approval.missing(this.properties.approvals())
				: List.of();
		if (!missing.isEmpty()) {
			warnings
				.add("Nobody from " + Identifiers.anyOf(missing) + " approved version " + icp.current().number() + ".");
		}
		return warnings;
	}

}
