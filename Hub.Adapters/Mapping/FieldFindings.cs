using Hub.Contracts.Comun;
using Hub.Contracts.Faltas;

namespace Hub.Adapters.Mapping;

/// <summary>Findings of one row, each with the path of its element in the contract.</summary>
internal sealed record FieldFindings(string Path, int Renglon, List<Hallazgo> Hallazgos)
{
    public FieldFindings Below(string name) => this with { Path = Path.Length == 0 ? name : $"{Path}/{name}" };

    public void Add(string name, Codigo codigo, params object?[] datos) => Hallazgos.Add(codigo.En(Full(name), Renglon, datos));

    /// <summary>A compulsory element without value, unless its value is already reported as wrong.</summary>
    public void MissingOnce(ContractProperty property)
    {
        if (Hallazgos.Exists(hallazgo => hallazgo.Campo == Full(property.Name) && hallazgo.Severidad == "ERROR")) return;
        if (property.Name == "clave" && Path.Length == 0) Add(property.Name, Codigos.ClaveAusente);
        else Add(property.Name, Codigos.ElementoFaltante, property.Name);
    }

    private string Full(string name) => Path.Length == 0 ? name : $"{Path}/{name}";
}
