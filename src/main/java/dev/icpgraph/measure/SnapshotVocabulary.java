package dev.icpgraph.measure;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.icpgraph.snapshot.AccountAttribute;
import dev.icpgraph.snapshot.AttributeColumn;
import dev.icpgraph.snapshot.Names;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.PersonTrait;
import dev.icpgraph.snapshot.Snapshot;

/**
 * The names that a snapshot knows.
 *
 * @param snapshot the source of the names
 */
public record SnapshotVocabulary(Snapshot snapshot) implements Vocabulary {

	@Override
	public Collection<String> names(Kind kind) {
		return switch (kind) {
			case TECHNOLOGY -> labels(NodeKind.TECHNOLOGY);
			case INDUSTRY -> values(AccountAttribute.INDUSTRY);
			case SUB_INDUSTRY -> values(AccountAttribute.SUB_INDUSTRY);
			case COUNTRY -> values(AccountAttribute.COUNTRY);
			case REGION -> values(AccountAttribute.REGION);
			case CITY -> values(AccountAttribute.CITY);
			case BUSINESS_MODEL -> values(AccountAttribute.BUSINESS_MODEL);
			case OPERATING_MODEL -> values(AccountAttribute.OPERATING_MODEL);
			case OWNER -> values(AccountAttribute.OWNER);
			case EVENT -> labels(NodeKind.EVENT);
			case SERIES -> labels(NodeKind.SERIES);
			case EVENT_KIND -> labels(NodeKind.EVENT_KIND);
			case COMPETITOR -> labels(NodeKind.COMPETITOR);
			case PARTNER -> labels(NodeKind.PARTNER);
			case ROLE -> labels(NodeKind.LEADERSHIP_ROLE);
			case DEPARTMENT -> labels(NodeKind.DEPARTMENT);
			case TITLE -> traits(PersonTrait.TITLE);
			case AGE_BAND -> traits(PersonTrait.AGE_BAND);
			case EDUCATION -> traits(PersonTrait.EDUCATION);
			case WATERING_HOLE -> traits(PersonTrait.WATERING_HOLE);
			case MOTIVATION -> traits(PersonTrait.MOTIVATION);
			case ACCOUNT -> List.of();
		};
	}

	// Looks accounts up: they are too many to list.
	@Override
	public boolean knows(Kind kind, String name) {
		return (kind == Kind.ACCOUNT) ? this.snapshot.findAccount(name) >= 0 : Vocabulary.super.knows(kind, name);
	}

	private List<String> values(AccountAttribute attribute) {
		AttributeColumn column = this.snapshot.attribute(attribute);
		return IntStream.range(1, column.codes()).mapToObj(column::value).toList();
	}

	private List<String> traits(PersonTrait trait) {
		Names names = this.snapshot.names(NodeKind.TRAIT);
		return trait.all(names).stream().mapToObj(names::label).toList();
	}

	// A node is known by its id and by its label.
	private List<String> labels(NodeKind kind) {
		Names names = this.snapshot.names(kind);
		return IntStream.range(0, names.size())
			.boxed()
			.flatMap((index) -> names.label(index).equalsIgnoreCase(names.id(index)) ? Stream.of(names.label(index))
					: Stream.of(names.label(index), names.id(index)))
			.toList();
	}

}
