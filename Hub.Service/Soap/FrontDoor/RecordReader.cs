using System.Xml;
using System.Xml.Serialization;
using Hub.Contracts;
using Hub.Contracts.Comun;
using Hub.Contracts.Faltas;
using Hub.Contracts.Obras;
using Hub.Service.Soap.FrontDoor.Schema;

namespace Hub.Service.Soap.FrontDoor;

/// <summary>Reads again one record that was kept as XML, with the same check as when it came in a lote.</summary>
internal sealed class RecordReader(IEnumerable<ServiceDescription> services, ScalarCheck scalars, SoapOptions options)
{
    private static readonly Lazy<XmlSerializer> Obras = new(() => Serializer(typeof(Obra), "obra"));
    private static readonly Lazy<XmlSerializer> Avances = new(() => Serializer(typeof(AvanceObra), "avanceObra"));

    private readonly ServiceDescription service = services.Single(candidate => candidate.Contract == typeof(IObrasService));

    /// <summary>The work; null with findings when it is still in error.</summary>
    public (Obra? Obra, IReadOnlyList<Hallazgo> Hallazgos) ReadObra(ReadOnlyMemory<byte> xml, int renglon) =>
        Read<Obra>(xml, renglon, nameof(IObrasService.RegistrarObrasAsync), Obras.Value);

    /// <summary>The report of progress; null with findings when it is still in error.</summary>
    public (AvanceObra? Avance, IReadOnlyList<Hallazgo> Hallazgos) ReadAvance(ReadOnlyMemory<byte> xml, int renglon) =>
        Read<AvanceObra>(xml, renglon, nameof(IObrasService.RegistrarAvancesAsync), Avances.Value);

    private (T? Record, IReadOnlyList<Hallazgo> Hallazgos) Read<T>(ReadOnlyMemory<byte> xml, int renglon, string method, XmlSerializer serializer)
        where T : class
    {
        var record = service.Operations.Values.Single(operation => operation.Method.Name == method).Registro
            ?? throw new NotSupportedException($"{method} takes no lote.");
        try
        {
            using var bytes = new MemoryStream(xml.ToArray(), writable: false);
            using var reader = SafeXml.Create(bytes, options.MaxBytes);
            reader.MoveToContent();
            using var pass = new BodyPass(reader, service.Plan, record, record, scalars, options);
            var content = pass.Run();
            using var normalised = content.Normalised;
            var findings = content.Registros[0].Hallazgos;
            return findings.Count > 0
                ? (null, [.. findings.Select(finding => finding with { Renglon = renglon })])
                : (Deserialize<T>(normalised, serializer), []);
        }
        catch (XmlException exception)
        {
            return (null, [Codigos.MensajeIlegible.En(null, renglon, exception.LineNumber, exception.LinePosition)]);
        }
    }

    private T? Deserialize<T>(PooledBuffer normalised, XmlSerializer serializer)
        where T : class
    {
        using var reader = XmlDictionaryReader.CreateBinaryReader(
            normalised.Array, 0, (int)normalised.Length, service.Plan.Dictionary, XmlDictionaryReaderQuotas.Max);
        return serializer.Deserialize(reader) as T;
    }

    private static XmlSerializer Serializer(Type type, string root) =>
        new(type, null, [], new XmlRootAttribute(root) { Namespace = Espacios.Obras }, Espacios.Obras);
}
