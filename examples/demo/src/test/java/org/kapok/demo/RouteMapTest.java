package org.kapok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapok.demo.city.Guangzhou;
import org.kapok.demo.city.Jiayuguan;
import org.kapok.id.RouteId;
import org.kapok.network.CityNetwork;
import org.kapok.route.RouteNetwork;
import org.kapok.route.ThemedRoute;
import org.kapok.text.LocalizedText;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The picture of a route is XML that stands by itself and tells every stop. */
class RouteMapTest {
  private static final CityNetwork GUANGZHOU = Guangzhou.network();
  private static final RouteId PASS = RouteId.of("pass");

  private static Document parsed(String svg)
      throws ParserConfigurationException, SAXException, IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
  }

  private static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  private static List<String> texts(Document document) {
    return elements(document, "text").stream().map(Element::getTextContent).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"red", "blue", "gold", "silver", "green"})
  void everyStopHasANumberInTheThemesColourAndANameInBothLanguages(String id) throws Exception {
    RouteOnGround ground = RouteOnGround.of(GUANGZHOU, RouteId.of(id));
    Document document = parsed(RouteMap.svg(ground));
    String colour = ground.route().drawnIn().orElseThrow().value();
    List<Element> badges =
        elements(document, "circle").stream()
            .filter(each -> each.getAttribute("fill").equals(colour))
            .toList();
    assertThat(badges).hasSameSizeAs(ground.bases());
    List<String> numbers =
        IntStream.rangeClosed(1, ground.bases().size()).mapToObj(String::valueOf).toList();
    assertThat(texts(document)).containsAll(numbers).contains("北 N", "10 km 公里");
    assertThat(texts(document))
        .containsAll(
            ground.bases().stream()
                .map(each -> each.name().in("zh") + "  " + each.name().in("en"))
                .toList());
  }

  @Test
  void nothingIsFetchedFromElsewhere() {
    String svg = RouteMap.svg(RouteOnGround.of(Jiayuguan.network(), PASS));
    assertThat(svg.replace("xmlns=\"http://www.w3.org/2000/svg\"", ""))
        .doesNotContain("http", "href", "url(", "<script", "<image", "@import");
  }

  @Test
  void theScaleIsTrueBothWays() throws Exception {
    RouteOnGround ground = RouteOnGround.of(Jiayuguan.network(), PASS);
    Document document = parsed(RouteMap.svg(ground));
    List<Element> ways =
        elements(document, "line").stream()
            .filter(each -> each.getAttribute("stroke").equals("#c8102e"))
            .toList();
    String bar =
        elements(document, "path").stream()
            .map(each -> each.getAttribute("d"))
            .filter(each -> each.contains("v6 h"))
            .findFirst()
            .orElseThrow();
    double kilometre = Double.parseDouble(bar.split("[hv]")[2].strip());
    assertThat(texts(document)).contains("1 km 公里");
    assertThat(ways).hasSize(5);
    for (int i = 0; i < ways.size(); i++) {
      Element way = ways.get(i);
      double drawn =
          Math.hypot(number(way, "x2") - number(way, "x1"), number(way, "y2") - number(way, "y1"));
      double metres =
          ground
              .bases()
              .get(i)
              .point()
              .distanceTo(ground.bases().get(i + 1).point())
              .metres()
              .doubleValue();
      assertThat(drawn / kilometre * 1000).isCloseTo(metres, Percentage.withPercentage(1));
    }
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  @Test
  void namesFromADocumentCannotBreakOutOfTheirText() throws Exception {
    CityNetwork city = Jiayuguan.network();
    ThemedRoute route = city.routes().routes().get(0);
    String name = "<script>&\"'\u0001";
    CityNetwork odd =
        CityNetwork.builder()
            .from(city)
            .routes(
                RouteNetwork.builder()
                    .addRoutes(
                        ThemedRoute.builder()
                            .from(route)
                            .name(LocalizedText.of("en", name))
                            .build())
                    .build())
            .build();
    Document document = parsed(RouteMap.svg(RouteOnGround.of(odd, PASS)));
    assertThat(elements(document, "script")).isEmpty();
    assertThat(texts(document)).contains("<script>&\"'\uFFFD");
  }

  @Test
  void aRouteOfOneStopCanBeDrawn() throws Exception {
    CityNetwork city = Jiayuguan.network();
    ThemedRoute route = city.routes().routes().get(0);
    ThemedRoute shortest =
        ThemedRoute.builder().from(route).stops(route.stops().subList(0, 1)).build();
    CityNetwork small =
        CityNetwork.builder()
            .from(city)
            .routes(RouteNetwork.builder().addRoutes(shortest).build())
            .build();
    Document document = parsed(RouteMap.svg(RouteOnGround.of(small, PASS)));
    List<String> drawn = new ArrayList<>(texts(document));
    assertThat(drawn).contains("1", "雄关广场  Pass Square").doesNotContain("2");
  }
}
