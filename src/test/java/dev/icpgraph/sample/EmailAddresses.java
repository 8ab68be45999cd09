package dev.icpgraph.sample;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Gives each person a unique address at the employer's domain, in plain ASCII.
 */
final class EmailAddresses {

	private final Set<String> taken = new HashSet<>();

	String next(String name, String domain) {
		String local = ascii(name).replaceAll(" [A-Z]\\. ", " ").toLowerCase(Locale.ROOT).replace(' ', '.');
		String address = local + "@" + domain;
		for (int number = 2; !this.taken.add(address); number++) {
			address = local + number + "@" + domain;
		}
		return address;
	}

	private static String ascii(String name) {
		String apart = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
		return apart.replace("ø", "o").replace("ł", "l").replace("Ł", "L").replace("ß", "ss");
	}

}
