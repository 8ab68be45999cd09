package dev.icpgraph.introduction;

import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.icpgraph.persona.IcpParts;
import dev.icpgraph.persona.Persona;

/**
 * Says whom routes may lead to.
 */
@Component
class WantedBuyers {

	private final IcpParts parts;

	WantedBuyers(IcpParts parts) {
		this.parts = parts;
	}

	/**
	 * Whoever matches a persona; everybody when null.
	 * @param persona id as clients see it
	 */
	Predicate<JobFacts> matching(@Nullable String persona) {
		if (persona == null) {
			return (job) -> true;
		}
		Persona wanted = this.parts.persona(persona);
		return (job) -> wanted.recognises(job.title(), job.seniority(), job.department());
	}

}
