package dev.icpgraph.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Builds names from word parts; first words are unique, so that domains can be made from
 * them.
 */
final class InventedCompanyNames {

	private static final List<String> HEADS = parts("""
			Ald Ambr Arv Bask Birk Bram Brind Cald Carr Corv Dask Dell Dorn Eld Emb Fald Fenn Flint Garr Gild Glim Gorm
			Hald Harr Hask Helm Hollin Irv Jask Jorv Karn Keld Kest Lamb Lark Lind Lorn Marl Marr Morv Nell Nimb Norr
			Oak Ors Ost Pask Pell Quar Quill Rav Rend Rosk Sald Selk Skarn Sorr Stav Tald Tarn Thorn Ulv Umb Vand
			Velt Vesk Wald Wend Wisk Yarr Zeld""");

	private static final List<String> TAILS = parts("""
			aby ackle aford agate aholt amere andale anwick arrow avale aven awick ebeck ebourne eby efirth efell egarth
			eholm elock emark emoor enquist enthorpe erquist erby erstone estrand eth ethwaite evik ewater ibridge iford
			ingale isk iston ivane ocombe olund omere orrin othy oway umbra unstead urst uswell""");

	private static final List<String> FORMS = List.of("", "", "", "", "", "", " Ltd", " GmbH", " Inc.", " AB",
			", Sons & Co.");

	private final Dice dice = Dice.named("company names");

	private final Set<String> taken = new HashSet<>();

	InventedCompanyNames(List<Company> takenAlready) {
		takenAlready.forEach((company) -> this.taken.add(firstWord(company.name())));
	}

	String next(Industry industry) {
		String first = this.dice.oneOf(HEADS) + this.dice.oneOf(TAILS);
		while (!this.taken.add(first)) {
			first = this.dice.oneOf(HEADS) + this.dice.oneOf(TAILS);
		}
		return first + " " + this.dice.oneOf(industry.nouns) + this.dice.oneOf(FORMS);
	}

	private static String firstWord(String name) {
		return name.split(" ")[0];
	}

	private static List<String> parts(String words) {
		return List.of(words.split("\\s+"));
	}

}
