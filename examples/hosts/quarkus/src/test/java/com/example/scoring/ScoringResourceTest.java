package com.example.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The service as a client sees it. */
@QuarkusTest
class ScoringResourceTest {
  private static final Path DOCUMENTS =
      Path.of("..", "standalone", "src", "main", "resources", "com", "example", "standalone");

  @TestHTTPResource private URI root;

  private HttpResponse<String> post(String place, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(root.resolve(place))
            .header("Content-Type", "application/json")
            .header("Accept-Language", "zh-CN")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static String document(String name) throws IOException {
    return Files.readString(DOCUMENTS.resolve(name));
  }

  private static String form() throws IOException {
    return "{\"scheme\": "
        + document("scheme.json")
        + ", \"history\": "
        + document("history.json")
        + ", \"asOf\": \"2026-03-31\", \"remark\": \"unknown to the form\"}";
  }

  @Test
  void aSchemeAndAHistoryGiveAStatement() throws Exception {
    HttpResponse<String> answer = post("/statements", form());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body())
        .startsWith("{\"$schema\":\"urn:kapok:schema:statement:1\",\"scheme\":\"reading-circle\"")
        .endsWith("\"rule\":\"session\",\"credited\":15,\"pending\":0}]}");
  }

  @Test
  void aRefusedDocumentIsAProblem() throws Exception {
    HttpResponse<String> answer = post("/statements", form().replace("\"when\"", "\"whem\""));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.body())
        .contains(
            "\"pointer\":\"#/scheme/rules/0/whem\",\"code\":\"unknown-property\"",
            "是否应为\\\"when\\\"？");
  }

  @Test
  void faultsBetweenThePartsOfANetworkAreAProblem() throws Exception {
    String city = document("city.json");
    assertThat(post("/networks", city).statusCode()).isEqualTo(200);
    HttpResponse<String> answer =
        post("/networks", city.replace("\"owner\": \"bureau\"", "\"owner\": \"buro\""));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("unknown-organization", "/venues/venues/0/owner");
  }

  @Test
  void whatIsNoJsonIsABadRequest() throws Exception {
    assertThat(post("/networks", "{\"division\": 44").statusCode()).isEqualTo(400);
  }
}
