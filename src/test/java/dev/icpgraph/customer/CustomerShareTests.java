package dev.icpgraph.customer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CustomerShareTests {

	@ParameterizedTest
	@CsvSource({ "4, 6, .299993315138392, .9032285888942195", "3, 5, .23072428127601297, .8823792257673521",
			"5, 5, .5655175352168251, 1" })
	void agreesWithTheIntervalOfWilson(int count, int of, double low, double high) {
		assertThat(new CustomerShare(count, of).low()).isCloseTo(low, within(1e-12));
		assertThat(new CustomerShare(count, of).high()).isCloseTo(high, within(1e-12));
	}

	@Test
	void isZeroToOneWithoutData() {
		assertThat(new CustomerShare(0, 0)).extracting(CustomerShare::low, CustomerShare::high).containsExactly(0d, 1d);
	}

}
