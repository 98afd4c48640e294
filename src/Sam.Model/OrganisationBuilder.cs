namespace Sam;

/// <summary>Puts units into a tree, or says why they make none.</summary>
internal sealed class OrganisationBuilder(IEnumerable<Unit> units, Func<Unit, UnitPlace> placeOf)
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<Unit> _units = [];
    private readonly Dictionary<string, Unit> _byId = [];

    public IEnumerable<Diagnostic> Diagnostics => _diagnostics;

    public bool TryBuild(out Sequence<Unit> ordered, out Dictionary<string, int> index, out int[] parents)
    {
        TakeUnits();
        CheckParents();
        CheckCycles();
        if (_diagnostics.Any(d => d.Severity == Severity.Error))
        {
            (ordered, index, parents) = (default, [], []);
            return false;
        }

        AddRootIfNeeded();
        ordered = InTreeOrder();
        index = ordered.Select((u, i) => (u, i)).ToDictionary(x => Organisation.Key(x.u.Id), x => x.i);
        var places = index;
        parents = ordered.Select(u => u.ParentId is null ? -1 : places[Organisation.Key(u.ParentId)]).ToArray();
        return true;
    }

    private void TakeUnits()
    {
        foreach (var unit in units)
        {
            if (_byId.TryGetValue(Organisation.Key(unit.Id), out var first))
            {
                _diagnostics.Add(OrganisationDiagnostics.DuplicateUnit.At(placeOf(unit).Id, unit.Id) with { Related = Sequence.Of(placeOf(first).Id) });
            }
            else
            {
                _byId.Add(Organisation.Key(unit.Id), unit);
                _units.Add(unit);
            }
        }
    }

    private void CheckParents()
    {
        foreach (var unit in _units.Where(u => u.ParentId is not null && !_byId.ContainsKey(Organisation.Key(u.ParentId))))
        {
            var question = Spelling.Question(Spelling.Nearest(unit.ParentId!, _units.Where(u => u != unit).Select(u => u.Id)));
            var diagnostic = OrganisationDiagnostics.UnknownParent.At(placeOf(unit).Parent, unit.ParentId!, unit.Id);
            _diagnostics.Add(question is null ? diagnostic : diagnostic with { Message = diagnostic.Message.And(question) });
        }
    }

    private void CheckCycles()
    {
        var done = new HashSet<Unit>();
        foreach (var start in _units)
        {
            var path = new List<Unit>();
            for (var unit = start; unit is not null && done.Add(unit); unit = ParentOf(unit))
            {
                path.Add(unit);
            }

            var closing = path.Count == 0 ? null : ParentOf(path[path.Count - 1]);
            var from = closing is null ? -1 : path.IndexOf(closing);
            if (from >= 0)
            {
                var names = path.Skip(from).Append(closing!).Select(u => u.Id);
                _diagnostics.Add(OrganisationDiagnostics.Cycle.At(placeOf(closing!).Parent, string.Join(" → ", names)));
            }
        }
    }

    private Unit? ParentOf(Unit unit) =>
        unit.ParentId is not null && _byId.TryGetValue(Organisation.Key(unit.ParentId), out var parent) ? parent : null;

    private void AddRootIfNeeded()
    {
        var roots = _units.Where(u => u.ParentId is null).ToList();
        if (roots.Count == 1)
        {
            return;
        }

        var id = Organisation.AddedRootId;
        while (_byId.ContainsKey(Organisation.Key(id)))
        {
            id += "-";
        }

        if (roots.Count > 1)
        {
            _diagnostics.Add(OrganisationDiagnostics.SeveralRoots.At(placeOf(roots[1]).Id, string.Join(", ", roots.Take(5).Select(r => r.Id)), id));
        }

        for (var i = 0; i < _units.Count; i++)
        {
            var u = _units[i];
            _units[i] = u.ParentId is null ? new Unit(u.Id, u.Name, u.Level, id, u.Invited, u.Predecessors, u.Properties) : u;
        }

        _units.Insert(0, new Unit(id, "Alla"));
        _byId[Organisation.Key(id)] = _units[0];
    }

    private Sequence<Unit> InTreeOrder()
    {
        var children = _units.Where(u => u.ParentId is not null).ToLookup(u => Organisation.Key(u.ParentId!));
        var ordered = new List<Unit>(_units.Count);
        var open = new Stack<Unit>(_units.Where(u => u.ParentId is null));
        while (open.Count > 0)
        {
            var unit = open.Pop();
            ordered.Add(unit);
            foreach (var child in children[Organisation.Key(unit.Id)].Reverse())
            {
                open.Push(child);
            }
        }

        return ordered.ToSequence();
    }
}
