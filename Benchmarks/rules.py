"""Prints a rules file with so many rules, in groups of 25 at the most, as authors write them."""

import sys

RULES = [
    'Column("Total").adds(from: "Q1", through: "Q2").because("The year is its quarters.")',
    'Row("Total").addsRowsAbove()',
    'Column("Q1").hasNoBlanks()',
    'Column("Share").isShare(of: "Total", over: .groupTotal)',
    'Column("Total").isInOrder(descending: true)',
]
wanted = int(sys.argv[1])
groups = -(-wanted // 25)
print("import Tickmark\n")
print('let generated = RulePack("generated", version: "1.0", "Generated rules") {')
for group in range(groups):
    print(f"  part{group}")
print("}")
for group in range(groups):
    rules = min(25, wanted - 25 * group)
    print(f'\nprivate var part{group}: Group {{\n  Group("part-{group}", "Part {group}") {{')
    for table in range(-(-rules // 5)):
        name = f"{group}-{table}"
        print(f'    Table("Visits {name}", with: "Ward {name}", "Q1", "Q2", "Total") {{')
        for rule in RULES[: min(5, rules - 5 * table)]:
            print(f"      {rule}")
        print("    }")
    print("  }\n}")
