package dev.icpgraph.api;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Explains addresses with a wrong path or parameter in words of the API. Comes before the
 * explanations of Spring.
 */
@RestControllerAdvice
@Order(-1)
class WrongAddresses {

	@ExceptionHandler
	ProblemDetail nothing(NoResourceFoundException ex) {
		String path = "/" + ex.getResourcePath();
		String advice = path.startsWith("/exports/")
				? ": lists end in .csv, .ndjson or .parquet, and documents in .html or .md" : "";
		return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "There is nothing at '" + path + "'" + advice);
	}

	@ExceptionHandler
	ProblemDetail notANumber(MethodArgumentTypeMismatchException ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST,
				ex.getName() + ": '" + ex.getValue() + "' is not a whole number");
	}

}
