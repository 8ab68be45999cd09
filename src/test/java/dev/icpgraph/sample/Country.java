package dev.icpgraph.sample;

import java.util.List;

/**
 * A country of the sample market; the vendor sells in some of them.
 */
@SuppressWarnings("ImmutableEnumChecker") // Its lists are List.of.
enum Country {

	US(27, true, "California/San Jose,Texas/Austin,Ohio/Columbus,Georgia/Atlanta,Washington/Tacoma,New York/Buffalo"),
	DE(13, true, "Hamburg/Hamburg,Saxony/Leipzig,Bavaria/Augsburg,Hesse/Kassel,Berlin/Berlin"),
	GB(10, true, "England/Leeds,England/Bristol,Scotland/Dundee,Wales/Swansea"),
	FR(8, true, "Occitania/Toulouse,Brittany/Rennes,Grand Est/Metz,Hauts-de-France/Lille"),
	NL(5, true, "South Holland/Rotterdam,Utrecht/Utrecht,North Brabant/Eindhoven"),
	SE(4, true, "Skåne/Malmö,Västra Götaland/Gothenburg,Uppsala/Uppsala"),
	IT(5, false, "Liguria/Genoa,Piedmont/Turin,Apulia/Bari"),
	ES(5, false, "Valencia/Valencia,Galicia/Vigo,Aragon/Zaragoza"),
	PL(4, false, "Pomerania/Gdańsk,Lower Silesia/Wrocław,Łódź/Łódź"),
	CA(4, false, "Ontario/Hamilton,Quebec/Laval,Alberta/Calgary"),
	BR(4, false, "São Paulo/Santos,Paraná/Curitiba,Pernambuco/Recife"),
	IN(5, false, "Karnataka/Mysuru,Maharashtra/Pune,Kerala/Kochi"), JP(3, false, "Aichi/Nagoya,Hyogo/Kobe"),
	AU(3, false, "Victoria/Geelong,Queensland/Cairns");

	final double share;

	final boolean sold;

	/** Regions with cities, separated by a slash. */
	final List<String> places;

	Country(double share, boolean sold, String places) {
		this.share = share;
		this.sold = sold;
		this.places = List.of(places.split(","));
	}

}
