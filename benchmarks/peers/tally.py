"""pandas and SQLite: the counts of unit, item and answer, and how long they take in memory. Usage: tally.py FOLDER [pandas|sqlite]"""
import csv, sqlite3, sys, time

folder, which = sys.argv[1], sys.argv[2:] or ["pandas", "sqlite"]
items = [f"q{i}" for i in range(1, 27)]
with open(f"{folder}/counts.csv") as f:
    expected = {(int(r["unit"]), r["item"], int(r["code"])): int(r["n"]) for r in csv.DictReader(f)}


def report(name, rounds, count):
    best = None
    for _ in range(rounds):
        start = time.perf_counter()
        counts = count()
        took = time.perf_counter() - start
        best = took if best is None else min(best, took)
    found = dict(counts())
    assert found == expected, f"{name} counts otherwise"
    print(f"{name:<22}{best * 1000:10.1f} ms, counts equal", flush=True)


if "pandas" in which:
    import numpy, pandas

    frame = pandas.read_csv(f"{folder}/answers.csv", dtype={**{q: "uint8" for q in items}, "unit": "int32"})

    def by_pandas():
        counts = [(q, frame.groupby(["unit", q]).size()) for q in items]
        return lambda: (((unit, q, code), n) for q, sizes in counts for (unit, code), n in sizes.items())

    def by_numpy():
        unit = frame["unit"].to_numpy()
        counts = [(q, numpy.bincount(unit * 10 + frame[q].to_numpy(), minlength=40_000)) for q in items]
        return lambda: (((i // 10, q, i % 10), int(n)) for q, table in counts for i, n in enumerate(table) if n)

    report("pandas " + pandas.__version__, 3, by_pandas)
    report("numpy bincount", 3, by_numpy)

if "sqlite" in which:
    base = sqlite3.connect(":memory:")
    base.execute(f"CREATE TABLE resp (unit INTEGER, {', '.join(q + ' INTEGER' for q in items)})")
    with open(f"{folder}/answers.csv") as f:
        rows = csv.reader(f)
        next(rows)
        base.executemany(f"INSERT INTO resp VALUES ({', '.join('?' * 27)})", (tuple(map(int, r)) for r in rows))
    codes = [(q, c) for i, q in enumerate(items) for c in [*range(4 if i < 20 else 5 if i < 24 else 8), 9]]
    sums = ", ".join(f"COUNT(*) FILTER (WHERE {q} = {c})" for q, c in codes)

    def by_sqlite():
        table = base.execute(f"SELECT unit, {sums} FROM resp GROUP BY unit").fetchall()
        return lambda: (((row[0], q, c), n) for row in table for (q, c), n in zip(codes, row[1:]) if n)

    report("SQLite " + sqlite3.sqlite_version, 1, by_sqlite)
