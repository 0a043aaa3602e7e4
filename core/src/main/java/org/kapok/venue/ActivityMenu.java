package org.kapok.venue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.kapok.id.MenuItemId;
import org.kapok.problem.Checked;
import org.kapok.problem.Nearest;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.problem.Sentence;
import org.kapok.problem.WithoutProblems;

/**
 * What a venue or a network offers to groups (活动“菜单”, G2): items with options, from which each
 * group puts together its own.
 *
 * <p>Example: {@code menu.quote(groupMenu)} is what a group's choice costs in capacity and time.
 */
@Value.Immutable
@WithoutProblems
public sealed interface ActivityMenu extends Checked permits ImmutableActivityMenu {

  /** The items, in the order in which they are shown. */
  List<MenuItem> items();

  /** The item of this id. */
  default Optional<MenuItem> find(MenuItemId id) {
    return items().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** Every fault: {@code duplicate-item}. */
  @Override
  @Value.Lazy
  default List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    Set<MenuItemId> known = new HashSet<>();
    for (int i = 0; i < items().size(); i++) {
      MenuItemId id = items().get(i).id();
      if (!known.add(id)) {
        problems.add(
            Problem.of(
                "duplicate-item", "/items/" + i + "/id", "two items have the same id: {0}", id));
      }
    }
    return List.copyOf(problems);
  }

  /** The items for which a venue serves as all that they need, in their order. */
  default List<MenuItem> at(Venue venue) {
    return items().stream()
        .filter(each -> venue.functions().containsAll(each.functions()))
        .toList();
  }

  /**
   * What is wrong with a group's choice: {@code unknown-item}, {@code unknown-option}, {@code
   * one-choice} for options that exclude each other.
   */
  default List<Problem> problems(GroupMenu group) {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < group.choices().size(); i++) {
      MenuChoice choice = group.choices().get(i);
      String place = "/choices/" + i;
      Optional<MenuItem> item = find(choice.item());
      if (item.isPresent()) {
        checkOptions(item.get(), choice, place + "/options", problems);
      } else {
        List<String> known = items().stream().map(each -> each.id().value()).toList();
        problems.add(
            Problem.of(
                "unknown-item",
                place + "/item",
                "it is none of the items: {0}{1}",
                choice.item(),
                Nearest.hint(choice.item().value(), known)));
      }
    }
    return List.copyOf(problems);
  }

  private static void checkOptions(
      MenuItem item, MenuChoice choice, String place, List<Problem> problems) {
    Map<String, String> chosen = new HashMap<>();
    for (String code : choice.options()) {
      Optional<MenuOption> option = item.option(code);
      if (option.isEmpty()) {
        List<String> known = item.options().stream().map(MenuOption::code).toList();
        problems.add(
            Problem.of(
                "unknown-option",
                place,
                "it is none of the options of {0}: {1}{2}",
                item.id(),
                code,
                Nearest.hint(code, known)));
        continue;
      }
      String other = option.get().choice().map(each -> chosen.putIfAbsent(each, code)).orElse(null);
      if (other != null) {
        problems.add(
            Problem.of(
                "one-choice",
                place,
                "options of {0} exclude each other: {1}, {2}",
                item.id(),
                other,
                code));
      }
    }
  }

  /**
   * What a group's choice costs in capacity and time.
   *
   * @throws RefusedException with every fault of the choice
   */
  default MenuQuote quote(GroupMenu group) {
    List<Problem> problems = problems(group);
    if (!problems.isEmpty()) {
      throw new RefusedException(Sentence.of("menu of group {0}", group.group()), problems);
    }
    return new MenuQuote(
        group.choices().stream()
            .map(choice -> line(find(choice.item()).orElseThrow(), choice, group.participants()))
            .toList());
  }

  private static MenuQuote.Line line(MenuItem item, MenuChoice choice, int participants) {
    Duration session = item.duration();
    int capacity = item.capacity();
    TreeSet<VenueFunction> functions = new TreeSet<>(item.functions());
    for (String code : choice.options()) {
      MenuOption option = item.option(code).orElseThrow();
      session = session.plus(option.extra());
      capacity = Math.min(capacity, option.capacity().orElse(capacity));
      option.requires().ifPresent(functions::add);
    }
    int sessions = (participants - 1) / capacity + 1;
    return new MenuQuote.Line(
        choice,
        functions,
        sessions,
        session,
        Math.min(capacity, participants),
        Math.multiplyExact(session.toMinutes(), (long) participants));
  }

  /** The menu of these items. */
  static ActivityMenu of(Iterable<? extends MenuItem> items) {
    return builder().items(items).build();
  }

  /** Starts a menu. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a menu; the items stay in the order in which they are given. */
  final class Builder extends ImmutableActivityMenu.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
