package dev.icpgraph.sample;

import java.util.List;

/**
 * Invented names of people from many cultures: the given name and the family name come
 * from the same or different cultures.
 */
final class PersonNames {

	private static final List<Culture> CULTURES = List.of(
			culture("Anneke Bram Femke Joris Lotte Maarten Sanne Wouter",
					"Veldhuizen Kuipers Terpstra Zijlmans Haverkamp"),
			culture("Antje Detlef Frauke Henning Imke Jörg Swantje Volker",
					"Brandstätter Kaltenegger Möhring Rübsam Stöwer"),
			culture("Agathe Baptiste Corentin Élodie Gaëlle Maëlys Thibault Yann",
					"Beaurivage Châtelier Lavandier Montferrand Quénec"),
			culture("Alasdair Bronwen Catrin Eilidh Gareth Morag Rhys Tamsin",
					"Ashcombe Penhallow Strathmuir Thackwood Wetherfield"),
			culture("Åsa Göran Hedvig Jannik Linnea Rasmus Sigrid Torbjørn",
					"Almkvist Bergsvik Fjellheim Granholt Sjöqvist"),
			culture("Bogdan Grażyna Jadwiga Kazimierz Łukasz Mirela Radek Zofia",
					"Brzozek Dąbkowicz Jastrzębiec Mirčeta Wierzbowy"),
			culture("Adaeze Chidi Ifeoma Kwabena Nkechi Olumide Temitope Yaa",
					"Adjabeng Ekwutosi Nwaboku Oyelami Sarfoah"),
			culture("Amira Bilal Farida Idris Nadira Rashid Samira Yusuf",
					"Al-Qarawi Benhaddou Darwishi Khaldouni Mansouri"),
			culture("Aarav Deepa Ishaan Kavya Meera Nikhil Rohan Sunita",
					"Bhattarkar Chandrapal Iyengeri Mukhopal Raghunand"),
			culture("Akari Daichi Haruka Kenta Misaki Naoki Sora Yuto",
					"Aokigawa Hoshikura Kurosone Minazaki Takamori"),
			culture("Bao Haoran Lian Minh Thu Wenjun Xiaolin Yen", "Caolan Dangvu Lihua Phamdoan Zhaoyi"),
			culture("Beatriz Caio Esteban Inés Luísa Mateo Paloma Thiago",
					"Arriaza Carvalheira Figueredo Montalván Quintanares"),
			culture("Aiyana Aroha Kahu Leilani Malia Nashoba Tane Wiremu",
					"Kealohani Ngatamura Rangihana Tallwater Tuimoana"));

	private final Dice dice = Dice.named("person names");

	String next() {
		Culture culture = this.dice.oneOf(CULTURES);
		Culture family = this.dice.chance(0.7) ? culture : this.dice.oneOf(CULTURES);
		String middle = this.dice.chance(0.35) ? " " + (char) ('A' + this.dice.between(0, 22)) + "." : "";
		return this.dice.oneOf(culture.given()) + middle + " " + this.dice.oneOf(family.family());
	}

	private static Culture culture(String given, String family) {
		return new Culture(List.of(given.split(" ")), List.of(family.split(" ")));
	}

	private record Culture(List<String> given, List<String> family) {
	}

}
