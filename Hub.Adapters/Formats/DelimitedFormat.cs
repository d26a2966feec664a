using Hub.Adapters.Mapping;
using Hub.Contracts.Comun;
using Hub.Contracts.Faltas;

namespace Hub.Adapters.Formats;

/// <summary>Delimited text as one profile declares it, from a stream to records. Reads forward; memory is one record.</summary>
internal sealed class DelimitedFormat
{
    private readonly Perfil _perfil;
    private readonly DelimitedOptions _options;
    private readonly DeclaredEncoding _encoding;
    private readonly ObraMapper _mapper;

    public DelimitedFormat(Perfil perfil)
    {
        _perfil = perfil;
        _options = new DelimitedOptions(perfil.Archivo.Separador, perfil.Archivo.Comillas, perfil.Archivo.MaximoRenglon);
        _encoding = DeclaredEncoding.TryFind(perfil.Archivo.Codificacion, out var encoding) ? encoding
            : throw new ArgumentException("The profile was read without its encoding being checked.", nameof(perfil));
        _mapper = new ObraMapper(perfil);
    }

    /// <summary>Reads the whole stream once and tells what is wrong with the file as a whole.</summary>
    public List<Hallazgo> Inspect(Stream stream)
    {
        List<Hallazgo> hallazgos = [];
        try
        {
            var text = new StrictReader(stream, _encoding);
            var first = new DelimitedReader(text, _options).Rows().FirstOrDefault(row => !row.IsBlank);
            if (first is null) hallazgos.Add(Codigos.ArchivoVacio.En(null, null));
            else Header.Bind(first, _perfil, hallazgos);
            text.Verify();
        }
        catch (UndecodableException exception)
        {
            return [Codigos.ArchivoCodificacion.En(null, null, _encoding.Name, exception.Line)];
        }

        return hallazgos;
    }

    /// <summary>The records of a stream that <see cref="Inspect"/> found no error in. Blank rows are passed over, and counted in the row numbers.</summary>
    /// <exception cref="UndecodableException">The bytes are not those that were inspected.</exception>
    public IEnumerable<RegistroEntrante> Read(Stream stream)
    {
        Header? header = null;
        foreach (var row in new DelimitedReader(new StrictReader(stream, _encoding), _options).Rows())
        {
            if (row.IsBlank) continue;
            if (header is not null) yield return Registro(row, row.Renglon, header, Original(row, header));
            else if ((header = Header.Bind(row, _perfil, [])) is null) yield break;
        }
    }

    /// <summary>One record again, from what was kept of it.</summary>
    public RegistroEntrante Reread(int renglon, RegistroOriginal original)
    {
        List<Hallazgo> hallazgos = [];
        var text = Decoded(original);
        if (text is null) hallazgos.Add(Codigos.ArchivoCodificacion.En(null, renglon, original.Codificacion, 1));
        else if (Rows(original.Contexto ?? "") is not [var first]) hallazgos.Add(Codigos.ArchivoVacio.En(null, renglon));
        else if (Header.Bind(first, _perfil, hallazgos) is { } header)
        {
            if (Rows(text) is [var row]) return Registro(row, renglon, header, original);
            hallazgos.Add(Codigos.RenglonComillas.En(null, renglon));
        }

        return new RegistroEntrante { Renglon = renglon, Original = original, Hallazgos = hallazgos };
    }

    private RegistroOriginal Original(DelimitedRow row, Header header) =>
        new(_encoding.Encode(row.Record), "csv", _encoding.Name, header.Line);

    private RegistroEntrante Registro(DelimitedRow row, int renglon, Header header, RegistroOriginal original)
    {
        var registro = new RegistroEntrante { Renglon = renglon, Original = original };
        if (row.Failure is { } failure)
            return registro with { Hallazgos = [failure.En(null, renglon, _options.MaxRecord)] };
        if (row.Cells.Length != header.Width)
            return registro with { Hallazgos = [Codigos.RenglonIncompleto.En(null, renglon, row.Cells.Length, header.Width)] };

        var values = new RowValues([.. header.Places.Select(place => _perfil.Mapeo.Limpieza.Clean(row.Cells[place]))], null);
        var clave = _mapper.Clave(values);
        if (_mapper.Ignored(values) is { } motivo) return registro with { Ignorado = motivo, Clave = clave };
        List<Hallazgo> hallazgos = [];
        return registro with { Obra = _mapper.Map(values, renglon, hallazgos), Clave = clave, Hallazgos = hallazgos };
    }

    private List<DelimitedRow> Rows(string text) => [.. new DelimitedReader(new StringReader(text), _options, Math.Max(text.Length, 1 << 10)).Rows()];

    private static string? Decoded(RegistroOriginal original)
    {
        try
        {
            return DeclaredEncoding.TryFind(original.Codificacion, out var encoding) ? encoding.Encoding.GetString(original.Bytes.Span) : null;
        }
        catch (System.Text.DecoderFallbackException)
        {
            return null;
        }
    }
}
