package com.example.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** The service as a client sees it, on whichever Jackson Spring Boot brings. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ScoringApplicationTest {
  private static final Path DOCUMENTS =
      Path.of("..", "standalone", "src", "main", "resources", "com", "example", "standalone");
  private static final String MISSPELT =
      "\"pointer\":\"#/scheme/rules/0/whem\",\"code\":\"unknown-property\"";

  @Value("${local.server.port}")
  private int port;

  private HttpResponse<String> post(String place, String body) throws Exception {
    return post(place, body, "en");
  }

  private HttpResponse<String> post(String place, String body, String language) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + place))
            .header("Content-Type", "application/json")
            .header("Accept-Language", language)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static void assertProblem(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("\"type\":\"urn:kapok:problem:refused\"", "\"status\":422");
  }

  private static String document(String name) throws IOException {
    return Files.readString(DOCUMENTS.resolve(name));
  }

  private static String form() throws IOException {
    return "{\"scheme\": "
        + document("scheme.json")
        + ", \"history\": "
        + document("history.json")
        + ", \"asOf\": \"2026-03-31\"}";
  }

  @Test
  void aSchemeAndAHistoryGiveAStatement() throws Exception {
    HttpResponse<String> answer = post("/statements", form());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .startsWith("{\"$schema\":\"urn:kapok:schema:statement:1\",\"scheme\":\"reading-circle\"")
        .endsWith("\"rule\":\"session\",\"credited\":15,\"pending\":0}]}");
  }

  @Test
  void theHostsFormIsAsLenientAsItsMapperAndKapoksDocumentsStayStrict() throws Exception {
    HttpResponse<String> lenient =
        post("/statements", form().replace("\"asOf\"", "\"remark\": 1, \"asOf\""));
    assertThat(lenient.statusCode()).isEqualTo(200);
    assertThat(lenient.body()).isEqualTo(post("/statements", form()).body());
    HttpResponse<String> strict = post("/statements", form().replace("\"when\"", "\"whem\""));
    assertProblem(strict);
    assertThat(strict.body()).contains(MISSPELT, "Maybe \\\"when\\\"?");
  }

  @Test
  void faultsAreToldInTheLanguageOfTheClient() throws Exception {
    HttpResponse<String> answer =
        post("/statements", form().replace("\"when\"", "\"whem\""), "zh-CN");
    assertProblem(answer);
    assertThat(answer.headers().firstValue("Content-Language")).hasValue("zh");
    assertThat(answer.body()).contains("是否应为\\\"when\\\"？");
  }

  @Test
  void aDocumentIsTheWholeBodyToo() throws Exception {
    HttpResponse<String> answer = post("/networks", document("city.json"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .startsWith("{\"$schema\":\"urn:kapok:schema:city-network:1\",\"division\":\"440199\"")
        .contains("\"name\":{\"zh\":\"实践基地\"}");
  }

  @Test
  void everyFaultIsInOneProblem() throws Exception {
    String two = form().replace("\"when\"", "\"whem\"").replace("\"PT3H\"}]", "\"3 hours\"}]");
    assertProblem(post("/statements", two));
    assertThat(post("/statements", two).body())
        .contains(MISSPELT, "/scheme/cases/0/history/0/duration");
    HttpResponse<String> unknown =
        post(
            "/statements",
            form()
                .replace(
                    "\"member\", \"id\": \"m-1\"}, \"kind\": \"reading\"",
                    "\"member\", \"id\": \"m-1\"}, \"kind\": \"readng\""));
    assertProblem(unknown);
    assertThat(unknown.body()).contains("readng", "Maybe \\\"reading\\\"?");
  }

  @ParameterizedTest
  @CsvSource({"zh-CN, 组织不存在: buro", "en, the organisation is none of the network: buro"})
  void faultsBetweenThePartsOfANetworkAreViolationsInTheLanguageOfTheClient(
      String language, String message) throws Exception {
    String faulty = document("city.json").replace("\"owner\": \"bureau\"", "\"owner\": \"buro\"");
    HttpResponse<String> answer = post("/networks", faulty, language);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body())
        .contains("\"violations\":[\"venues.venues[0].owner: " + message + "\"]");
  }

  @Test
  void whatIsNoJsonIsABadRequest() throws Exception {
    assertThat(post("/networks", "{\"division\": 44").statusCode()).isEqualTo(400);
  }
}
