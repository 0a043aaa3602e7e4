package org.kapok.incentive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapok.incentive.rule.FieldSource;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.Lookup;
import org.kapok.quantity.Amount;

/** A field that a scheme uses: its place in the {@link Reading}, and what its long means. */
final class FieldUse {
  final int index;
  final String name;
  final FieldType type;
  final FieldSource source;

  /** How many units make one, for a number: 1 000 000 for a quantity, 3600 for hours. */
  final long units;

  /** Whether texts other than the known symbols may occur. */
  final boolean open;

  /** How it is looked up, for a derived field. */
  final Optional<Lookup> lookup;

  /** The least number that may occur. */
  final Amount least;

  private boolean ordered;
  private Optional<SlotReader> reader = Optional.empty();
  private final Map<String, Long> symbols = new LinkedHashMap<>();

  FieldUse(
      int index,
      String name,
      FieldType type,
      FieldSource source,
      long units,
      boolean open,
      List<String> codes,
      Optional<Lookup> lookup,
      Amount least) {
    this.index = index;
    this.name = name;
    this.type = type;
    this.source = source;
    this.units = units;
    this.open = open;
    this.lookup = lookup;
    this.least = least;
    codes.forEach(code -> symbols.putIfAbsent(code, (long) symbols.size()));
  }

  /** A field that is computed from other fields; {@link #readBy} says how. */
  static FieldUse derived(
      int index,
      String name,
      FieldType type,
      FieldSource source,
      long units,
      List<String> codes,
      Amount least) {
    return new FieldUse(index, name, type, source, units, false, codes, Optional.empty(), least);
  }

  /** Says that its codes stand in order, the lowest first. */
  void order() {
    ordered = true;
  }

  /** Whether its codes stand in order: those of levels, of which there may be none. */
  boolean isOrdered() {
    return ordered;
  }

  /** Says how it is computed. */
  void readBy(SlotReader computed) {
    reader = Optional.of(computed);
  }

  /** How it is computed from other fields, for a derived one. */
  Optional<SlotReader> derived() {
    return reader;
  }

  boolean isSymbolic() {
    return type == FieldType.CODE || type == FieldType.TEXT;
  }

  /** The texts that stand for 0, 1, 2 …. */
  List<String> symbols() {
    return List.copyOf(symbols.keySet());
  }

  /** The number that stands for the text; empty if the field is closed and does not know it. */
  Optional<Long> symbol(String text) {
    if (open) {
      symbols.putIfAbsent(text, (long) symbols.size());
    }
    return Optional.ofNullable(symbols.get(text));
  }
}
