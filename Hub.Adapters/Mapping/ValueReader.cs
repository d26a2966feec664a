using System.Text.RegularExpressions;
using System.Xml;
using Hub.Contracts.Faltas;

namespace Hub.Adapters.Mapping;

/// <summary>The value of one element: taken, cleaned, extracted, looked up and read as its type, in that order.</summary>
internal sealed class ValueReader(char? lostCharacter)
{
    /// <summary>Null when there is none; a value that cannot be read is a finding and none.</summary>
    public object? Read(ValorPerfil valor, RowValues row, FieldFindings findings)
    {
        if (valor.Cuando is { } cuando && !cuando.Holds(row)) return null;
        var text = Taken(valor, row);
        if (text.Length > 0) text = Resolved(valor, text, findings);
        if (text is { Length: > 0 }) return Typed(valor, text, findings);
        if (valor.Obligatorio && text is not null) findings.MissingOnce(valor.Propiedad);
        return null;
    }

    /// <summary>The text alone; empty when it cannot be had.</summary>
    public string Text(ValorPerfil valor, RowValues row)
    {
        var text = Taken(valor, row);
        return text.Length == 0 ? text : Resolved(valor, text, new FieldFindings("", 0, [])) ?? "";
    }

    private static string Taken(ValorPerfil valor, RowValues row)
    {
        var text = valor.Fuente.Get(row);
        return valor.Limpieza is { } limpieza ? limpieza.Clean(text) : text;
    }

    /// <summary>Null when a finding was added.</summary>
    private static string? Resolved(ValorPerfil valor, string text, FieldFindings findings)
    {
        if (valor.Extraer is { } extraer)
        {
            var match = extraer.Match(text);
            if (match.Success) text = Captured(match);
            else if (valor.SinCoincidencia == SinDestino.Omitir) return "";
            else if (valor.SinCoincidencia == SinDestino.Error)
            {
                findings.Add(valor.Propiedad.Name, Codigos.PatronInvalido, extraer.ToString());
                return null;
            }
        }

        if (valor.Tabla is { } tabla)
        {
            if (tabla.Valores.TryGetValue(text, out var found)) text = found;
            else if (tabla.SinValor == SinDestino.Omitir) return "";
            else if (tabla.SinValor == SinDestino.Error)
            {
                findings.Add(valor.Propiedad.Name, Codigos.ValorSinTabla, tabla.Nombre);
                return null;
            }
        }

        return text.Length == 0 ? text : text.PadLeft(valor.Rellenar, '0');
    }

    private static string Captured(Match match) =>
        match.Groups["valor"] is { Success: true } named ? named.Value
        : match.Groups.Count > 1 ? match.Groups[1].Value : match.Value;

    private object? Typed(ValorPerfil valor, string text, FieldFindings findings)
    {
        var name = valor.Propiedad.Name;
        if (valor.Propiedad.Type == typeof(string)) return Checked(text, name, findings);
        object? value = null;
        if (valor.Propiedad.Type == typeof(DateTime))
        {
            value = valor.Fecha.Parse(text);
            if (value is null) findings.Add(name, Codigos.FechaInvalida, valor.Fecha.Text);
        }
        else if (valor.Propiedad.Type == typeof(bool))
        {
            value = text switch { "true" => true, "false" => false, _ => null };
            if (value is null) findings.Add(name, Codigos.BooleanoInvalido);
        }
        else
        {
            value = Number(valor, text);
            if (value is null) findings.Add(name, Codigos.NumeroInvalido, valor.Numero.Text);
        }

        return value;
    }

    private static object? Number(ValorPerfil valor, string text)
    {
        var number = valor.Numero.Parse(text);
        if (valor.Propiedad.Type == typeof(decimal)) return number;
        return number is { } whole && whole == decimal.Truncate(whole) && whole is >= int.MinValue and <= int.MaxValue ? (int)whole : null;
    }

    private string? Checked(string text, string name, FieldFindings findings)
    {
        if (lostCharacter is { } mark && LostCharacter.Count(text, mark) > 0) findings.Add(name, Codigos.CaracterPerdido);
        if (IsXml(text)) return text;
        findings.Add(name, Codigos.ValorInvalido, "texto sin caracteres de control");
        return null;
    }

    private static bool IsXml(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) continue;
            if (i + 1 == text.Length || !XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) return false;
            i++;
        }

        return true;
    }
}
