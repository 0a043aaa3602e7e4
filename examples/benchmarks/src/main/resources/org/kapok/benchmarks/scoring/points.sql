WITH
attended AS (
  SELECT member, began, id, kind, minutes, venue, theme, tier, rating,
         (began // 86400)::INTEGER AS day,
         ((began // 86400 + 2) // 7)::INTEGER AS week,
         ((began // 86400 + 2) % 7)::INTEGER AS weekday,
         ((began % 86400) // 3600)::INTEGER AS hour,
         CASE tier WHEN 0 THEN 10 WHEN 1 THEN 12 ELSE 15 END AS factor,
         kind = 6 AND theme >= 0 AS is_route
  FROM participation
  WHERE NOT no_show
),
seen AS (
  SELECT *,
         row_number() OVER (PARTITION BY member, kind ORDER BY began, id) AS of_kind,
         row_number() OVER (PARTITION BY member, is_route, theme ORDER BY began, id) AS of_theme,
         row_number() OVER (PARTITION BY member, week ORDER BY began, id) AS of_week
  FROM attended
),
due AS (
  SELECT member, began, id, kind, day, week, unnest([
    {rule: 0,  tenths: CASE WHEN kind = 0 THEN 100 ELSE 0 END, week_most: 100},
    {rule: 1,  tenths: CASE WHEN kind = 1 THEN minutes // 30 * 2 * factor ELSE 0 END, week_most: 200},
    {rule: 2,  tenths: CASE WHEN kind = 2 AND minutes >= 60 THEN 8 * factor ELSE 0 END, week_most: 240},
    {rule: 3,  tenths: CASE WHEN kind = 3 THEN minutes // 30 * 3 * factor ELSE 0 END, week_most: 300},
    {rule: 4,  tenths: CASE WHEN kind = 4 AND minutes >= 45 THEN 15 * factor ELSE 0 END, week_most: 300},
    {rule: 5,  tenths: CASE WHEN kind = 5 AND tier > 0 THEN minutes // 30 * 3 * factor ELSE 0 END, week_most: 200},
    {rule: 6,  tenths: CASE WHEN is_route THEN 60 ELSE 0 END, week_most: 180},
    {rule: 7,  tenths: CASE WHEN is_route AND of_theme = 1 THEN 120 ELSE 0 END, week_most: 1000000000},
    {rule: 8,  tenths: CASE WHEN kind = 7 AND venue IN (0, 2, 3) THEN 30 ELSE 0 END, week_most: 90},
    {rule: 9,  tenths: CASE WHEN kind = 8 THEN 10 ELSE 0 END, week_most: 30},
    {rule: 10, tenths: CASE WHEN kind = 9 THEN 50 ELSE 0 END, week_most: 100},
    {rule: 11, tenths: CASE WHEN kind = 10 AND of_kind <= 5 THEN 100 ELSE 0 END, week_most: 1000000000},
    {rule: 12, tenths: CASE WHEN kind = 11 AND minutes >= 20 THEN 6 * factor ELSE 0 END, week_most: 180},
    {rule: 13, tenths: CASE WHEN kind IN (1, 4, 5) AND rating >= 4 THEN 20 ELSE 0 END, week_most: 80},
    {rule: 14, tenths: CASE WHEN kind IN (3, 11) AND (hour >= 20 OR hour < 6) THEN 2 * factor ELSE 0 END, week_most: 60},
    {rule: 15, tenths: CASE WHEN kind IN (2, 3, 7, 11) AND weekday >= 5 THEN 20 ELSE 0 END, week_most: 80},
    {rule: 16, tenths: CASE WHEN kind IN (1, 4) AND venue = 1 AND minutes >= 90 THEN 30 ELSE 0 END, week_most: 90},
    {rule: 17, tenths: CASE WHEN of_kind = 1 THEN 20 ELSE 0 END, week_most: 1000000000}
  ], recursive := true)
  FROM seen
),
by_week AS (
  SELECT *, sum(tenths) OVER (PARTITION BY member, rule, week ORDER BY began, id) AS so_far
  FROM due
  WHERE tenths > 0
),
of_week AS (
  SELECT member, began, id, kind, day, rule,
         least(so_far, week_most) - least(so_far - tenths, week_most) AS tenths
  FROM by_week
),
by_kind AS (
  SELECT *, sum(tenths) OVER (PARTITION BY member, kind ORDER BY began, id, rule) AS so_far,
         CASE kind WHEN 0 THEN 400 WHEN 3 THEN 1000 WHEN 4 THEN 800 WHEN 7 THEN 300 WHEN 8 THEN 100
                   WHEN 9 THEN 200 WHEN 10 THEN 500 ELSE 600 END AS kind_most
  FROM of_week
),
of_kind AS (
  SELECT member, began, id, day, rule,
         least(so_far, kind_most) - least(so_far - tenths, kind_most) AS tenths
  FROM by_kind
),
by_day AS (
  SELECT *, sum(tenths) OVER (PARTITION BY member, day ORDER BY began, id, rule) AS so_far
  FROM of_kind
),
weeks AS (
  SELECT member, week, week - row_number() OVER (PARTITION BY member ORDER BY week) AS island
  FROM seen
  WHERE of_week = 1
),
in_a_row AS (
  SELECT member, row_number() OVER (PARTITION BY member, island ORDER BY week) AS place
  FROM weeks
),
paid AS (
  SELECT member, rule, least(so_far, 300) - least(so_far - tenths, 300) AS tenths FROM by_day
  UNION ALL
  SELECT member, 18, 200 FROM in_a_row WHERE place % 4 = 0
  UNION ALL
  SELECT member, 19, -50 FROM participation WHERE no_show
)
SELECT member, rule, sum(tenths)::BIGINT, count(*)
FROM paid
WHERE tenths <> 0
GROUP BY GROUPING SETS ((member), (rule))
