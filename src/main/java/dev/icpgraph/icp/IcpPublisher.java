package dev.icpgraph.icp;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import dev.icpgraph.api.Problem;
import dev.icpgraph.api.TextLimits;
import dev.icpgraph.measure.SnapshotVocabulary;
import dev.icpgraph.measure.Vocabulary;
import dev.icpgraph.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Saves drafts and publishes them, after validation.
 */
@Component
class IcpPublisher {

	private final Icps icps;

	private final Snapshots snapshots;

	private final ApplicationEventPublisher events;

	private final IcpProperties properties;

	private final Clock clock = Clock.systemUTC();

	IcpPublisher(Icps icps, Snapshots snapshots, ApplicationEventPublisher events, IcpProperties properties) {
		this.icps = icps;
		this.snapshots = snapshots;
		this.events = events;
		this.properties = properties;
	}

	/**
	 * Saves the definition as the draft of an ICP.
	 * @param key of the ICP, {@code null} for a new one
	 */
	IcpPayload saveDraft(@Nullable String key, IcpDefinition definition) {
		if (key != null && this.icps.stored(key) == null) {
			return IcpPayload.refused(new Problem("UNKNOWN_ICP", "id", "There is no such ICP."));
		}
		List<Problem> problems = IcpDefinitionValidator.problems(definition, vocabulary());
		if (!problems.isEmpty()) {
			return new IcpPayload(null, problems);
		}
		if (key == null) {
			return new IcpPayload(this.icps.stored(created(definition)), List.of());
		}
		this.icps.mergeDraft(key, definition, OffsetDateTime.now(this.clock));
		return new IcpPayload(this.icps.stored(key), List.of());
	}

	/**
	 * Publishes the draft of an ICP as its next version.
	 */
	IcpPayload publish(String key, Approval approvedBy, String reason) {
		Icp icp = this.icps.stored(key);
		if (icp == null) {
			return IcpPayload.refused(new Problem("UNKNOWN_ICP", "id", "There is no such ICP."));
		}
		IcpVersion draft = icp.draft();
		if (draft == null) {
			return new IcpPayload(icp,
					List.of(new Problem("NO_DRAFT", "id", "Nothing was saved since the last publication.")));
		}
		List<Problem> problems = problems(draft, approvedBy, reason);
		if (!problems.isEmpty()) {
			return new IcpPayload(icp, problems);
		}
		this.icps.publishDraft(key, approvedBy, TextLimits.onOneLine(reason), OffsetDateTime.now(this.clock));
		Icp published = this.icps.stored(key);
		if (published != null) {
			this.events.publishEvent(new IcpPublished(published.current()));
		}
		return new IcpPayload(published, List.of());
	}

	/**
	 * Publishes a new version with the content of an old one. A draft stays a draft.
	 * @param version key of the old version
	 */
	IcpPayload rollback(String version, Approval approvedBy, String reason) {
		IcpVersion old = this.icps.versionByKey(version);
		if (old == null || old.status() != IcpVersion.Status.PUBLISHED) {
			return IcpPayload.refused(new Problem("UNKNOWN_VERSION", "to", "There is no such published version."));
		}
		Icp icp = this.icps.stored(old.icpKey());
		if (icp != null && icp.current().key().equals(version)) {
			return new IcpPayload(icp, List.of(new Problem("ALREADY_CURRENT", "to", "This version counts already.")));
		}
		List<Problem> problems = problems(old, approvedBy, reason);
		if (icp == null || !problems.isEmpty()) {
			return new IcpPayload(icp, problems);
		}
		IcpVersion draft = icp.draft();
		this.icps.mergeDraft(icp.key(), old.definition(), OffsetDateTime.now(this.clock));
		IcpPayload published = publish(icp.key(), approvedBy, reason);
		if (draft != null) {
			this.icps.mergeDraft(icp.key(), draft.definition(), draft.createdAt());
		}
		return new IcpPayload(this.icps.stored(icp.key()), published.problems());
	}

	/**
	 * Problems of a publication: missing approvers, a missing reason, inconsistencies in
	 * the definition.
	 */
	private List<Problem> problems(IcpVersion version, Approval approvedBy, String reason) {
		List<Problem> problems = new ArrayList<>();
		for (Approval.Department missing : approvedBy.missing(this.properties.approvals())) {
			String department = missing.inWords();
			problems.add(new Problem("NOT_APPROVED", "approvedBy." + department, "Nobody from " + department
					+ " approves it: name somebody. In a small company one person may stand for several departments; "
					+ "which ones must approve is the setting icpgraph.icp.approvals."));
		}
		for (Approval.Department department : Approval.Department.values()) {
			problems.addAll(TextLimits.tooLong("approvedBy." + department.inWords(), approvedBy.of(department),
					TextLimits.LONGEST_NAME));
		}
		if (reason.isBlank()) {
			problems.add(new Problem("NO_REASON", "reason", "Say why, in a sentence."));
		}
		problems.addAll(TextLimits.tooLong("reason", reason, TextLimits.LONGEST_REASON));
		problems.addAll(IcpDefinitionValidator.problems(version.definition(), vocabulary()));
		return problems;
	}

	private Vocabulary vocabulary() {
		return new SnapshotVocabulary(this.snapshots.current());
	}

	/**
	 * The key of a new ICP; another ICP may have the same product.
	 */
	private String created(IcpDefinition definition) {
		String slug = Slug.of(definition.product());
		String key = slug;
		for (int i = 2; !this.icps.create(key, definition, OffsetDateTime.now(this.clock)); i++) {
			key = slug + "-" + i;
		}
		return key;
	}

}
