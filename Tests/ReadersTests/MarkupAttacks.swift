import Reports

/// Drafts in HTML and JSON that try to stall, exhaust or trap the readers.
let markupAttacks: [Attack] = [
  Attack(name: "open div tags", format: .html, unit: "<div>", count: 100_000, tail: "x"),
  Attack(name: "open bold tags", format: .html, unit: "<b>1", count: 100_000),
  Attack(name: "nested tables", format: .html, unit: "<table><tr><td>a", count: 40_000),
  Attack(
    name: "nested tables with headings", format: .html,
    unit: "<table><tr><th>a<td>1<tr><th>b<td>2<td>", count: 20_000),
  Attack(name: "closing tags", format: .html, head: "<p>", unit: "</div></x></td>", count: 40_000),
  Attack(name: "unclosed elements", format: .html, unit: "<li>a<p>b<td>c<tr><h1>", count: 16_000),
  Attack(name: "misnested tags", format: .html, unit: "<b><i></b><p></i>", count: 24_000),
  Attack(
    name: "a megabyte of attribute", format: .html, head: "<p title=\"", unit: "x",
    count: 1_000_000, tail: "\">5 cases"),
  Attack(name: "a million attributes", format: .html, head: "<td ", unit: "a=b ", count: 250_000),
  Attack(name: "open quotation marks", format: .html, unit: "<a b=\"c ", count: 50_001),
  Attack(name: "tags without an end", format: .html, unit: "<p <td", count: 50_000),
  Attack(name: "comments in a page", format: .html, unit: "<!-- -", count: 50_000),
  Attack(name: "open scripts", format: .html, unit: "<script><!--", count: 24_000),
  Attack(name: "open titles", format: .html, unit: "<title><textarea>", count: 24_000),
  Attack(name: "open CDATA", format: .html, unit: "<![CDATA[ ]] ", count: 24_000),
  Attack(
    name: "entities in a page", format: .html, unit: "&amp;&#x26;&lol9;&#9999999;", count: 24_000),
  Attack(
    name: "an entity bomb", format: .html, head: "<!DOCTYPE x [<!ENTITY a \"aaaaaaaa\">",
    unit: "<!ENTITY b \"&a;&a;&a;\">", count: 10_000, tail: "]>&b;"),
  Attack(
    name: "wide spans", format: .html, head: "<table>",
    unit: "<tr><td colspan=999999999 rowspan=999999999>1<td>2", count: 400, refusal: "columns"),
  Attack(
    name: "a span in each row", format: .html, head: "<table>",
    unit: "<tr><td>1<td colspan=999999999>2", count: 16_000),
  Attack(
    name: "tall spans", format: .html,
    head: "<table><tr>" + String(repeating: "<td rowspan=0>1", count: 2000),
    unit: "<tr><td>1", count: 20_000, refusal: "cells"),
  Attack(
    name: "a row of many cells", format: .html, head: "<table><tr>", unit: "<th>1", count: 100_000,
    refusal: "columns"),
  Attack(name: "raised marks", format: .html, unit: "<sup>1<sup>", count: 24_000),
  Attack(name: "line breaks", format: .html, unit: "<br>1<br><br>", count: 24_000),
  Attack(name: "figures without tables", format: .html, unit: "<figure><img>", count: 24_000),
  Attack(
    name: "rows of a page", format: .html, head: "<table>", unit: "<tr><td>a<td>1", count: 16_000),
  Attack(name: "hidden elements", format: .html, unit: "<i hidden><p>a", count: 24_000),
  Attack(name: "hard blanks", format: .html, unit: "&nbsp;\u{A0}", count: 50_000, tail: "x"),

  Attack(name: "deep arrays", format: .json, unit: "[", count: 100_000, refusal: "deeper"),
  Attack(name: "deep objects", format: .json, unit: "{\"a\":", count: 100_000, refusal: "deeper"),
  Attack(
    name: "a long string", format: .json, head: "{\"title\":\"", unit: "x1 ", count: 333_000,
    tail: "\"}"),
  Attack(
    name: "escapes", format: .json, head: "{\"sentences\":[\"", unit: "\\u0031\\n", count: 24_000,
    tail: "\"]}"),
  Attack(
    name: "rows of a dataset", format: .json, head: "[{\"a\":1}", unit: ",{\"a\":1,\"b\":2}",
    count: 16_000, tail: "]"),
  Attack(
    name: "the same key", format: .json, head: "[{\"a\":1", unit: ",\"a\":2", count: 50_000,
    tail: "}]"),
  Attack(
    name: "a new column each row", format: .json, head: "[{}",
    unit: ",{\"a\":1,\"b\":1},{\"c\\u0041\":[]}", count: 16_000, tail: "]"),
  Attack(
    name: "a column too many", format: .json, head: "[[1", unit: ",1", count: 30_000, tail: "]]",
    refusal: "columns"),
  Attack(
    name: "a number of a megabyte", format: .json, head: "[[", unit: "9", count: 1_000_000,
    tail: "]]"),
  Attack(
    name: "commas", format: .json, head: "[", unit: ",", count: 100_000, refusal: "line 1, column 2"
  ),
]
