package dev.icpgraph.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.icpgraph.cell.FileStyle;
import dev.icpgraph.row.RowKind;

import static org.assertj.core.api.Assertions.assertThat;

class FileEncodingTests {

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE" })
	void aByteOrderMarkTellsTheEncoding(String charset) {
		byte[] bytes = "\uFEFF\"domain\",\"name\"\r\na.example,Käthe Ωmega\r\n".getBytes(Charset.forName(charset));

		assertThat(ReadFile.of(RowKind.ACCOUNTS, FileStyle.UNSTATED, bytes).values("name"))
			.containsExactly("Käthe Ωmega");
	}

	@Test
	void bytesThatAreNotUtf8AreWindows1252() {
		byte[] bytes = "domain,name\na.example,Café “Zürich” 5 €\n".getBytes(Charset.forName("windows-1252"));
		ReadFile file = ReadFile.of(RowKind.ACCOUNTS, FileStyle.UNSTATED, bytes);

		assertThat(file.values("name")).containsExactly("Café “Zürich” 5 €");
		assertThat(file.warnings()).singleElement().asString().contains("Windows-1252");
	}

	@ParameterizedTest
	@CsvSource({ "windows-31j, Shift_JIS, 株式会社山田製作所, 鈴木商事株式会社", "GB18030, GB18030, 北京山水科技有限公司, 上海软件有限公司",
			"x-windows-950, Windows-950, 台灣山水科技股份有限公司, 高雄軟體股份有限公司", "x-windows-949, Windows-949, 주식회사 한국, 서울 소프트웨어",
			"windows-1251, Windows-1251, Общество Ромашка, Северные перевозки и склады",
			"windows-1253, Windows-1253, Αφοί Παπαδόπουλοι, Ελληνικές μεταφορές και αποθήκες",
			"windows-1250, Windows-1250, Spożywcza, Żółw i Łódź",
			"windows-1252, Windows-1252, Müller & Söhne, Société Générale",
			"windows-1252, Windows-1252, Þórður Ægisson ehf. og Sýslan, Guðmundsson á Ísafirði",
			"windows-1252, Windows-1252, Peña y Ibáñez, Smørrebrød Ålborg à São Tomé",
			"windows-1252, Windows-1252, Sigurðsson, Guðrun & Müller",
			"windows-1252, Windows-1252, Võru Õlu, Šárka Ltd. Nº 1",
			"windows-1254, Windows-1254, Işık Güneş Holding A.Ş., Türkiye Şişe ve Cam Fabrikaları",
			"windows-1254, Windows-1254, Yıldız Holding, Müller & Söhne",
			"windows-1254, Windows-1254, Doğuş Otomotiv, Koç Çelik İşleri",
			"windows-1250, Windows-1250, Dvořák a synové, Plzeňské dřevařské závody Děčín",
			"windows-1250, Windows-1250, Győri Műszer Zrt., Erdőkémia és fejlesztő",
			"windows-1250, Windows-1250, Societăţi din Bucureşti, Constanţa",
			"windows-1250, Windows-1250, Kovačević i sinovi, Đuro Đaković Županja",
			"windows-1257, Windows-1257, Šiaulių Žalgiris, Mažeikių nafta ir Lietuvos geležinkeliai",
			"windows-1257, Windows-1257, Latvijas dzelzceļš, Šķiedra Rīgā un Jēkabpilī" })
	void theWordsOfAFileThatIsNotUtf8TellItsEncoding(String charset, String shown, String one, String other) {
		byte[] bytes = "domain,name\na.example,%s\nb.example,%s\n".formatted(one, other)
			.getBytes(Charset.forName(charset));
		ReadFile file = ReadFile.of(RowKind.ACCOUNTS, FileStyle.UNSTATED, bytes);

		assertThat(file.values("name")).containsExactly(one, other);
		assertThat(file.warnings()).singleElement().asString().contains("read as " + shown);
	}

	@Test
	void aFewWrongBytesInUtf8CostTheirRowsOnly() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.writeBytes("domain,name\na.example,Zoë\nb.example,Zo".getBytes(StandardCharsets.UTF_8));
		bytes.write(0xEB);
		bytes.writeBytes("\nc.example,Åsa\n".getBytes(StandardCharsets.UTF_8));
		ReadFile file = ReadFile.of(RowKind.ACCOUNTS, FileStyle.UNSTATED, bytes.toByteArray());

		assertThat(file.values("name")).containsExactly("Zoë", "Åsa");
		assertThat(file.faults()).containsExactly("3  BROKEN_TEXT refused");
		assertThat(file.warnings()).singleElement().asString().contains("not UTF-8");
	}

}
