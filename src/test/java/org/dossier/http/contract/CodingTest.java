package org.dossier.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.dossier.support.Connection;
import org.dossier.support.ServedContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Responses compressed on their way, walked over the contract. */
@QuarkusTest
class CodingTest {

    private static final String FIGURES = "/v1/organisations/tren-de-aragua/figures";

    private static RequestSpecification given() {
        return RestAssured.given()
                .config(RestAssured.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()));
    }

    private static Response get(String read, String encoding) {
        return given().header("Accept-Encoding", encoding).get(read);
    }

    @Test
    void every_read_is_the_same_whichever_way_it_comes_with_a_tag_for_each() {
        ServedContract.fetch().operations().stream()
                .filter(ServedContract.Operation::isJson) // a ZIP file is compressed already
                .map(ServedContract.Operation::example)
                .forEach(read -> {
                    Response plain = given().get(read);
                    assertThat(plain.header("Content-Encoding")).as(read).isNull();
                    Response gzip = get(read, "gzip");
                    Response brotli = get(read, "br");
                    if (plain.asByteArray().length < 1_000) {
                        assertThat(gzip.headers().asList())
                                .as("not worth it: " + read)
                                .isEqualTo(plain.headers().asList());
                        return;
                    }
                    assertThat(gzip.header("Content-Encoding")).as(read).isEqualTo("gzip");
                    assertThat(gzip.header("ETag")).isEqualTo(tagged(plain, "-gzip"));
                    assertThat(unzipped(gzip)).isEqualTo(plain.asByteArray());
                    assertThat(brotli.header("Content-Encoding")).as(read).isEqualTo("br");
                    assertThat(brotli.header("ETag")).isEqualTo(tagged(plain, "-br"));
                    assertThat(unbrotlied(brotli)).isEqualTo(plain.asByteArray());
                    for (Response response : new Response[] {plain, gzip, brotli}) {
                        assertThat(response.header("Vary")).contains("Accept-Encoding");
                        assertThat(response.header("Content-Length"))
                                .isEqualTo(String.valueOf(response.asByteArray().length));
                        assertThat(response.header("Content-Type")).isEqualTo(plain.header("Content-Type"));
                        assertThat(response.header("Last-Modified")).isEqualTo(plain.header("Last-Modified"));
                    }
                });
    }

    @Test
    void a_tag_of_one_coding_is_not_known_in_another() {
        List<String> codings = List.of("identity", "gzip", "br");
        for (String known : codings) {
            String tag = get(FIGURES, known).header("ETag");
            assertThat(conditional(known, tag).header("ETag")).isEqualTo(tag);
            for (String asked : codings) {
                int status = asked.equals(known) ? 304 : 200;
                assertThat(conditional(asked, tag).statusCode())
                        .as("%s of %s", asked, known)
                        .isEqualTo(status);
                assertThat(conditional(asked, "W/" + tag).statusCode())
                        .as("%s of weak %s", asked, known)
                        .isEqualTo(status);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "gzip, deflate, br, zstd | br",
                "gzip, deflate           | gzip",
                "GZip                    | gzip",
                "br;q=0.5, gzip;q=0.9    | gzip",
                "br;q=0.9, gzip;q=0.9    | br",
                "gzip;q=0                | none",
                "gzip;q=0, *             | br",
                "*;q=0.1                 | br",
                "br;q=0, *;q=0.5         | gzip",
                "identity, gzip;q=0.5    | none",
                "identity;q=0, gzip      | gzip",
                "identity;q=0            | none",
                "gzip;q=high             | none",
                "zstd, deflate           | none",
                "'   '                   | none",
                "', ;;, q=1;'            | none",
            })
    void the_reader_says_which_coding_it_takes(String header, String coding) {
        Response response = get(FIGURES, header);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.header("Content-Encoding")).isEqualTo(coding);
    }

    @Test
    void a_head_tells_the_length_of_what_a_get_sends() {
        Response head = given().header("Accept-Encoding", "gzip").head(FIGURES);
        assertThat(head.header("Content-Length"))
                .isEqualTo(String.valueOf(get(FIGURES, "gzip").asByteArray().length));
        assertThat(head.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(Connection.headAlone("HEAD", FIGURES, "Accept-Encoding: gzip"))
                .startsWith("HTTP/1.1 200 OK")
                .contains("Content-Encoding: gzip");
    }

    @Test
    void an_error_comes_plain() {
        Response response = get("/v1/organisations?page=1", "gzip");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.header("Content-Encoding")).isNull();
    }

    private static Response conditional(String encoding, String tag) {
        return given().header("Accept-Encoding", encoding)
                .header("If-None-Match", tag)
                .get(FIGURES);
    }

    private static String tagged(Response plain, String suffix) {
        return plain.header("ETag").replaceFirst("\"$", suffix + "\"");
    }

    private static byte[] unzipped(Response response) {
        try (GZIPInputStream content = new GZIPInputStream(new ByteArrayInputStream(response.asByteArray()))) {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static byte[] unbrotlied(Response response) {
        Brotli4jLoader.ensureAvailability();
        try (BrotliInputStream content = new BrotliInputStream(new ByteArrayInputStream(response.asByteArray()))) {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
