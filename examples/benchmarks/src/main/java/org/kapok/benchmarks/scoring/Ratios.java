package org.kapok.benchmarks.scoring;
import java.util.*;
public final class Ratios { public static void main(String[] a) throws Exception { Rates r = Rates.measured(List.of(a[1].split(",")), Integer.parseInt(a[0]), 3, new Pace("2g", 800, 600, 2)); r.all().forEach(System.out::println);} }
