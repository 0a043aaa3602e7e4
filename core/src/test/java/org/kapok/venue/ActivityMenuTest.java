package org.kapok.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.kapok.venue.VenueNetworkTest.facility;
import static org.kapok.venue.VenueNetworkTest.venue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kapok.id.MenuItemId;
import org.kapok.id.OrganizationId;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.text.LocalizedText;

class ActivityMenuTest {
  private static final MenuItemId OATH = MenuItemId.of("oath-renewal");
  private static final MenuItemId LESSON = MenuItemId.of("lesson");

  private static MenuOption.Builder option(String code) {
    return MenuOption.builder().code(code).label(LocalizedText.of("en", code));
  }

  private static MenuItem.Builder item(MenuItemId id, int minutes, int capacity) {
    return MenuItem.builder()
        .id(id)
        .name(LocalizedText.of("en", id.value()))
        .duration(Duration.ofMinutes(minutes))
        .capacity(capacity);
  }

  private static final ActivityMenu MENU =
      ActivityMenu.of(
          List.of(
              item(OATH, 40, 60)
                  .addFunctions(VenueFunction.OATH_HALL)
                  .addOptions(
                      option("film")
                          .extra(Duration.ofMinutes(30))
                          .capacity(25)
                          .requires(VenueFunction.SCREENING)
                          .build(),
                      option("cantonese").choice("language").build(),
                      option("mandarin").choice("language").build())
                  .build(),
              item(LESSON, 90, 30).addFunctions(VenueFunction.EDUCATION).build()));

  private static GroupMenu group(int participants, MenuChoice... choices) {
    return GroupMenu.builder()
        .group(OrganizationId.of("branch-6"))
        .participants(participants)
        .addChoices(choices)
        .build();
  }

  @Test
  void aChoiceIsPricedInCapacityAndTime() {
    MenuQuote quote =
        MENU.quote(group(51, MenuChoice.of(OATH, "film", "cantonese"), MenuChoice.of(LESSON)));
    assertThat(quote.lines())
        .extracting(MenuQuote.Line::sessions, MenuQuote.Line::session, MenuQuote.Line::places)
        .containsExactly(
            tuple(3, Duration.ofMinutes(70), 25), tuple(2, Duration.ofMinutes(90), 30));
    assertThat(quote.total()).isEqualTo(Duration.ofMinutes(3 * 70 + 2 * 90));
    assertThat(quote.personMinutes()).isEqualTo(51 * 70 + 51 * 90);
    assertThat(quote.places()).isEqualTo(30);
    assertThat(quote.functions())
        .containsExactly(VenueFunction.EDUCATION, VenueFunction.OATH_HALL, VenueFunction.SCREENING);
  }

  @Test
  void aSessionThatIsJustFullIsOne() {
    assertThat(MENU.quote(group(60, MenuChoice.of(OATH))).lines().get(0).sessions()).isEqualTo(1);
    assertThat(MENU.quote(group(61, MenuChoice.of(OATH))).lines().get(0).sessions()).isEqualTo(2);
    assertThat(MENU.quote(group(5, MenuChoice.of(OATH))).places()).isEqualTo(5);
  }

  @Test
  void everyFaultOfAChoiceIsNamed() {
    GroupMenu group =
        group(
            10,
            MenuChoice.of(MenuItemId.of("oath-renewl")),
            MenuChoice.of(OATH, "films", "cantonese", "mandarin"));
    assertThat(MENU.problems(group))
        .extracting(Problem::toString)
        .containsExactly(
            "/choices/0/item: it is none of the items: oath-renewl. Maybe \"oath-renewal\"?",
            "/choices/1/options: it is none of the options of oath-renewal: films. Maybe"
                + " \"film\"?",
            "/choices/1/options: options of oath-renewal exclude each other: cantonese, mandarin");
    assertThatThrownBy(() -> MENU.quote(group)).isInstanceOf(RefusedException.class);
  }

  @Test
  void aVenueOffersWhatItServesFor() {
    Venue venue = venue("v", 0, facility("hall", 60, VenueFunction.OATH_HALL)).build();
    assertThat(MENU.at(venue)).extracting(MenuItem::id).containsExactly(OATH);
  }

  @Test
  void impossibleItemsAreRefused() {
    assertThatThrownBy(() -> item(OATH, 0, 5).build())
        .hasMessageContaining("duration must be in whole minutes, at least 1, was PT0S");
    assertThatThrownBy(() -> item(OATH, 5, 5).duration(Duration.ofSeconds(90)).build())
        .hasMessageContaining("was PT1M30S (oath-renewal)");
    assertThatThrownBy(() -> item(OATH, 5, 0).build()).hasMessageContaining("capacity");
    assertThatThrownBy(
            () -> item(OATH, 5, 5).addOptions(option("a").build(), option("a").build()).build())
        .hasMessageContaining("had \"a\" twice (item oath-renewal)");
    assertThatThrownBy(() -> option("two words").build()).hasMessageContaining("MenuOption.code");
    assertThatThrownBy(() -> group(0)).hasMessageContaining("participants must be at least 1");
    ActivityMenu twice =
        ActivityMenu.of(List.of(item(OATH, 5, 5).build(), item(OATH, 6, 6).build()));
    assertThat(twice.problems())
        .extracting(Problem::code, Problem::place, Problem::message)
        .containsExactly(
            tuple("duplicate-item", "/items/1/id", "two items have the same id: oath-renewal"));
  }
}
