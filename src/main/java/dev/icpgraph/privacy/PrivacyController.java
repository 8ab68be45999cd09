package dev.icpgraph.privacy;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.icpgraph.api.Problem;
import dev.icpgraph.graph.People;
import dev.icpgraph.graph.Person;
import dev.icpgraph.graph.PersonLookup;

/**
 * Shows the data kept about a person, and erases it.
 */
@Controller
class PrivacyController {

	private final People people;

	private final PersonalData data;

	private final StoreScrubber scrubber;

	PrivacyController(People people, PersonalData data, StoreScrubber scrubber) {
		this.people = people;
		this.data = data;
		this.scrubber = scrubber;
	}

	record ErasePersonInput(PersonLookup by) {
	}

	/**
	 * The outcome of erasing a person.
	 *
	 * @param erased the erased data; {@code null} if no person was found
	 */
	record ErasePersonPayload(@Nullable ErasedPerson erased, List<Problem> problems) {
	}

	/**
	 * An erased person.
	 *
	 * @param links number of links
	 * @param texts number of notes, reasons and imports that named the person
	 * @param importProblems number of rows with problems that named the person
	 * @param remains places where copies remain, as sentences
	 */
	record ErasedPerson(int links, int texts, int importProblems, List<String> remains) {
	}

	@QueryMapping
	@Nullable PersonRecord personRecord(@Argument PersonLookup by) {
		Person person = this.people.find(by);
		return (person != null) ? this.data.record(person.id()) : null;
	}

	@SchemaMapping
	@Nullable Person person(PersonRecord record) {
		return this.people.load(List.of(record.personId())).get(record.personId());
	}

	@MutationMapping
	ErasePersonPayload erasePerson(@Argument ErasePersonInput input) {
		Person person = this.people.find(input.by());
		Erasure erasure = (person != null) ? this.data.erase(List.of(person.id())) : Erasure.NOTHING;
		if (erasure.people() == 0) {
			return new ErasePersonPayload(null,
					List.of(new Problem("UNKNOWN_PERSON", "by", "No person has this key: search for the person")));
		}
		List<String> remains = this.scrubber.scrub();
		return new ErasePersonPayload(
				new ErasedPerson(erasure.links(), erasure.texts(), erasure.importProblems(), remains), List.of());
	}

}
