package org.kapok.incentive;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kapok.incentive.KernelStep.Operand;

/** What the rules of a {@link Kernel} under way need: tables by code, running totals, registers. */
final class KernelStore {
  final Dimensions dimensions;

  /** The tables, by dimension. */
  final List<List<CodeTable>> tables = new ArrayList<>();

  /** How many registers hold credits while accounts branch. */
  int registers;

  private final Map<Integer, Integer> cells = new HashMap<>();
  private int cellCount;
  private boolean needsValues;

  KernelStore(Dimensions dimensions) {
    this.dimensions = dimensions;
    for (int i = 0; i < dimensions.count(); i++) {
      tables.add(new ArrayList<>());
    }
  }

  /** A table by the codes of the dimension. */
  CodeTable table(int dimension, CodeTable.OfValues function) {
    CodeTable table = new CodeTable(dimension, function);
    tables.get(dimension).add(table);
    return table;
  }

  /** A number that these slots decide. */
  Operand operand(BitSet slots, CodeTable.OfValues function) {
    int one = one(slots);
    if (one < 0 || one == dimensions.minute()) {
      needsValues = true;
      return new Operand(0, null, function);
    }
    return new Operand(0, table(one, function), null);
  }

  /** The one dimension that decides what the slots hold; −1 if there are several. */
  int one(BitSet slots) {
    BitSet of = dimensions.of(slots);
    if (of.isEmpty()) {
      return dimensions.day();
    }
    return of.cardinality() == 1 ? of.nextSetBit(0) : -1;
  }

  /** Notes that something is to be computed of all values of a row. */
  void needValues() {
    needsValues = true;
  }

  /** The values of slots that a property or fact decides, if anything is to be computed of them. */
  Map<Integer, CodeTable> values() {
    Map<Integer, CodeTable> values = new HashMap<>();
    for (int dimension = 0; needsValues && dimension < dimensions.stored(); dimension++) {
      for (int slot : dimensions.slots(dimension)) {
        values.put(slot, table(dimension, all -> all[slot]));
      }
    }
    return values;
  }

  /** The first cell of running totals. */
  int cell(StepProgram.TotalsLayout layout) {
    Integer known = cells.get(layout.state());
    if (known != null) {
      return known;
    }
    int first = cellCount * KernelStep.CELL;
    cells.put(layout.state(), first);
    cellCount += new Keys(layout.keySlots(), layout.codes()).size();
    return first;
  }

  /** How many numbers all running totals take. */
  int size() {
    return cellCount * KernelStep.CELL;
  }
}
