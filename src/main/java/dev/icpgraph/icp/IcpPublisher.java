package dev.icpgraph.icp;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.icpgraph.api.LastChange;
import dev.icpgraph.api.Problem;
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

	private static final Problem UNKNOWN = new Problem("UNKNOWN_ICP", "id", "No such ICP exists.");

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
	 * @param key key of the ICP; {@code null} for a new one
	 * @param read revision of the ICP to replace; {@code null} for any
	 */
	IcpPayload saveDraft(@Nullable String key, @Nullable Integer read, IcpDefinition definition) {
		if (key != null && this.icps.stored(key) == null) {
			return IcpPayload.refused(UNKNOWN);
		}
		List<Problem> problems = IcpDefinitionValidator.problems(definition, vocabulary());
		if (!problems.isEmpty()) {
			return new IcpPayload(null, problems);
		}
		if (key == null) {
			return new IcpPayload(this.icps.stored(created(definition)), List.of());
		}
		return outcome(key, this.icps.saveDraft(key, read, definition, now()));
	}

	/**
	 * Publishes the draft of an ICP as its next version.
	 * @param read revision of the ICP whose draft is approved; {@code null} for the
	 * current draft
	 */
	IcpPayload publish(String key, @Nullable Integer read, Publication publication) {
		Icp icp = this.icps.stored(key);
		if (icp == null) {
			return IcpPayload.refused(UNKNOWN);
		}
		IcpVersion draft = icp.draft();
		if (icp.archived()) {
			return new IcpPayload(icp, List.of(archived("to")));
		}
		if (icp.lastChange().isNot(read)) {
			return new IcpPayload(icp, List.of(icp.lastChange().conflict()));
		}
		if (draft == null) {
			return new IcpPayload(icp,
					List.of(new Problem("NO_DRAFT", "id", "No draft was saved since the last publication.")));
		}
		List<Problem> problems = problems(draft.definition(), publication);
		return problems.isEmpty() ? published(key, this.icps.publishDraft(key, icp.revision(), publication, now()))
				: new IcpPayload(icp, problems);
	}

	/**
	 * Creates an ICP with a published first version, unless its product has one.
	 */
	List<Problem> publishNew(IcpDefinition definition, Publication publication) {
		List<Problem> problems = problems(definition, publication);
		String key = Slug.of(definition.product());
		if (problems.isEmpty() && this.icps.createPublished(key, definition, publication, now())) {
			published(key, Optional.empty());
		}
		return problems;
	}

	/**
	 * Publishes a new version with the content of an old one. A draft stays a draft.
	 * @param version key of the old version
	 * @param read revision of the ICP that was read; {@code null} for any
	 */
	IcpPayload rollback(String version, @Nullable Integer read, Publication publication) {
		IcpVersion old = this.icps.versionByKey(version);
		Icp icp = (old != null && old.status() == IcpVersion.Status.PUBLISHED) ? this.icps.stored(old.icpKey()) : null;
		if (old == null || icp == null) {
			return IcpPayload.refused(new Problem("UNKNOWN_VERSION", "to", "No such published version exists."));
		}
		if (icp.archived()) {
			return new IcpPayload(icp, List.of(archived("id")));
		}
		if (icp.lastChange().isNot(read)) {
			return new IcpPayload(icp, List.of(icp.lastChange().conflict()));
		}
		if (icp.current().key().equals(version)) {
			return new IcpPayload(icp,
					List.of(new Problem("ALREADY_CURRENT", "to", "This version is already in force.")));
		}
		List<Problem> problems = problems(old.definition(), publication);
		return problems.isEmpty() ? published(icp.key(), this.icps.rollBack(old, icp.revision(), publication, now()))
				: new IcpPayload(icp, problems);
	}

	private IcpPayload published(String key, Optional<LastChange> between) {
		IcpPayload outcome = outcome(key, between);
		if (between.isEmpty() && outcome.icp() != null) {
			this.events.publishEvent(new IcpPublished(outcome.icp().current()));
		}
		return outcome;
	}

	private IcpPayload outcome(String key, Optional<LastChange> between) {
		return new IcpPayload(this.icps.stored(key), between.map(LastChange::conflict).stream().toList());
	}

	/**
	 * Problems of a publication: missing approvers, a missing reason, inconsistencies in
	 * the definition.
	 */
	private List<Problem> problems(IcpDefinition definition, Publication publication) {
		List<Problem> problems = new ArrayList<>(publication.problems(this.properties.approvals()));
		problems.addAll(IcpDefinitionValidator.problems(definition, vocabulary()));
		return problems;
	}

	private static Problem archived(String path) {
		return new Problem("ARCHIVED", path, "This ICP is archived: restore it first with archiveIcp.");
	}

	private OffsetDateTime now() {
		return OffsetDateTime.now(this.clock);
	}

	private Vocabulary vocabulary() {
		return new SnapshotVocabulary(this.snapshots.loaded());
	}

	/**
	 * Creates an ICP and returns its key; another ICP may have the same product.
	 */
	private String created(IcpDefinition definition) {
		String slug = Slug.of(definition.product());
		String key = slug;
		for (int i = 2; !this.icps.create(key, definition, now()); i++) {
			key = slug + "-" + i;
		}
		return key;
	}

}
