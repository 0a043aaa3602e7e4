package org.kapok.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapok.id.AccountId;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.id.RuleId;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Level;
import org.kapok.text.LocalizedText;

/** What the parts of some programmes are called; of several of one id the latest. */
final class Labels {
  private final Language language;
  private final Map<Object, String> names = new HashMap<>();

  /** A level's id is one only within its honour. */
  private record LevelOf(HonourId honour, LevelId level) {}

  private Labels(Language language) {
    this.language = language;
  }

  /** The labels of the programmes, or ids where there are none. */
  static Labels of(List<IncentiveProgramme> programmes, Language language) {
    Labels labels = new Labels(language);
    for (IncentiveProgramme programme : programmes) {
      programme.versions().forEach(labels::add);
    }
    return labels;
  }

  private void add(IncentiveScheme scheme) {
    scheme.accounts().forEach(each -> add(each.id(), each.label(), each.id()));
    scheme.rules().forEach(each -> add(each.id(), each.label(), each.id()));
    scheme.fields().forEach((name, field) -> add(name, field.label(), name));
    for (Honour honour : scheme.honours()) {
      add(honour.id(), honour.label(), honour.id());
      for (Level level : honour.levels()) {
        add(new LevelOf(honour.id(), level.id()), level.label(), level.id());
      }
    }
  }

  private void add(Object key, Optional<LocalizedText> label, Object id) {
    names.put(key, language.label(label, id));
  }

  /** What the account is called. */
  String account(AccountId account) {
    return names.getOrDefault(account, account.value());
  }

  /** What the rule is called. */
  String rule(RuleId rule) {
    return names.getOrDefault(rule, rule.value());
  }

  /** What the field is called. */
  String field(String name) {
    return names.getOrDefault(name, name);
  }

  /** What the honour is called. */
  String honour(HonourId honour) {
    return names.getOrDefault(honour, honour.value());
  }

  /** What the level is called; a dash for none. */
  String level(HonourId honour, Optional<LevelId> level) {
    return level.map(id -> names.getOrDefault(new LevelOf(honour, id), id.value())).orElse("–");
  }
}
