package dev.icpgraph.sample;

import java.util.List;

/**
 * An industry of the sample market, with its share, its way of building software, and
 * words for its accounts.
 */
@SuppressWarnings("ImmutableEnumChecker") // Its lists are List.of.
enum Industry {

	LOGISTICS("Freight and logistics", 12, 0.16, Stack.ENTERPRISE, "B2B", "Freight Haulage Lines Cargo Logistics",
			"Road freight,Ocean freight,Parcel delivery,Warehousing", "Asset-based,Brokerage,Contract logistics"),
	RETAIL("Online retail", 16, 0.01, Stack.SHOP, "B2C", "Store Outfitters Market Bazaar Home",
			"Fashion,Furniture,Groceries,Electronics", "Own stock,Marketplace,Subscription"),
	PAYMENTS("Payments", 6, 0.10, Stack.CLOUD_NATIVE, "B2B", "Pay Ledger Clearing Remit",
			"Acquiring,Cross-border transfers,Invoicing", "Transaction fee,Subscription"),
	ENERGY("Energy", 5, 0.08, Stack.ENTERPRISE, "B2B", "Power Grid Energy Solar", "Trading,Generation,Distribution",
			"Asset-based,Trading desk"),
	SOFTWARE("Software", 14, 0.03, Stack.CLOUD_NATIVE, "B2B", "Software Systems Cloud Apps",
			"Business applications,Developer tools,Security", "Subscription,Open core,Licence"),
	MANUFACTURING("Manufacturing", 15, 0.01, Stack.PLAIN, "B2B", "Foundry Works Tooling Motors Plastics",
			"Machinery,Components,Packaging", "Make to order,Make to stock"),
	HEALTH("Health care", 8, 0.01, Stack.ENTERPRISE, "B2C", "Clinics Health Care Diagnostics",
			"Hospitals,Laboratories,Home care", "Public contract,Private pay"),
	MEDIA("Media", 7, 0.02, Stack.CLOUD_NATIVE, "B2C", "Media Press Studios Radio", "Publishing,Streaming,Broadcast",
			"Advertising,Subscription"),
	EDUCATION("Education", 6, 0.01, Stack.PLAIN, "B2C", "Academy Learning Schools",
			"Schools,Vocational training,Online courses", "Tuition,Public contract"),
	CONSULTING("IT consulting", 6, 0.02, Stack.CLOUD_NATIVE, "B2B", "Consulting Partners Advisory",
			"Systems integration,Managed services", "Time and material,Retainer"),
	PUBLIC("Public services", 5, 0.01, Stack.PLAIN, "B2C", "Authority Transit Water Council",
			"Transport,Utilities,Administration", "Public contract");

	final String label;

	final double share;

	/** Share of accounts that build on streams, like the best customers. */
	final double streaming;

	final Stack usual;

	final String businessModel;

	final List<String> nouns;

	final List<String> parts;

	final List<String> operatingModels;

	Industry(String label, double share, double streaming, Stack usual, String businessModel, String nouns,
			String parts, String operatingModels) {
		this.label = label;
		this.share = share;
		this.streaming = streaming;
		this.usual = usual;
		this.businessModel = businessModel;
		this.nouns = List.of(nouns.split(" "));
		this.parts = List.of(parts.split(","));
		this.operatingModels = List.of(operatingModels.split(","));
	}

}
