using System.Text;
using System.Xml;
using Hub.Contracts.Comun;
using Hub.Contracts.Faltas;
using Hub.Service.Soap.FrontDoor.Schema;

namespace Hub.Service.Soap.FrontDoor;

/// <summary>
/// One pass over the body: checks each node against the schema and writes what fits, in the form that the contract wants,
/// as it goes. Within a lote the errors of a record are collected and the record is taken back; elsewhere the first ends
/// the call.
/// </summary>
internal sealed class BodyPass : IDisposable
{
    private readonly XmlReader reader;
    private readonly ServicePlan plan;
    private readonly ElementPlan root;
    private readonly ElementPlan? registro;
    private readonly ScalarCheck scalars;
    private readonly SoapOptions options;
    private readonly BodyFrame[] frames;
    private readonly PooledBuffer normalised = new();
    private readonly XmlDictionaryWriter writer;
    private readonly RecordCopy? copy;
    private readonly List<Hallazgo> findings = [];
    private readonly List<(string? Clave, Hallazgo[] Hallazgos)> records = [];

    private int depth = -1;
    private int recordDepth = -1;
    private long recordStart;
    private string? recordClave;
    // Text of a scalar: nearly always one piece; comments and CDATA cut it into more.
    private readonly StringBuilder pieces = new();
    private string text = "";

    // Inside an element that is left out: how deep, and its name when it may hold nothing because it is nil.
    private int skipping;
    private string? nilName;

    public BodyPass(XmlReader reader, ServicePlan plan, ElementPlan root, ElementPlan? registro, ScalarCheck scalars, SoapOptions options)
    {
        this.reader = reader;
        this.plan = plan;
        this.root = root;
        this.registro = registro;
        this.scalars = scalars;
        this.options = options;
        frames = new BodyFrame[options.MaxDepth + 1];
        copy = registro is null ? null : new RecordCopy();
        writer = XmlDictionaryWriter.CreateBinaryWriter(normalised, plan.Dictionary, session: null, ownsStream: false);
    }

    /// <summary>From the root element, which the reader stands on, to its end.</summary>
    public BodyContent Run()
    {
        do
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    OnStart();
                    break;
                case XmlNodeType.EndElement:
                    OnEnd();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    OnText(reader.Value);
                    break;
            }
        }
        while (depth >= 0 && reader.Read());

        writer.Flush();
        var registros = Registros();
        return new BodyContent(normalised, registros, ContentHash.Of(normalised.Written.Span, registros));
    }

    /// <summary>What the body was rewritten to belongs to the result; the rest ends here.</summary>
    public void Dispose()
    {
        writer.Dispose();
        copy?.Dispose();
    }

    private void OnStart()
    {
        var empty = reader.IsEmptyElement;
        var child = skipping > 0 ? null : Place();
        if (child is not null && child == registro)
        {
            BeginRecord();
        }

        if (recordDepth >= 0)
        {
            copy?.Start(reader);
        }

        if (child is null)
        {
            ReportNilContent();
            skipping++;
        }
        else
        {
            writer.WriteStartElement("", child.XmlName, plan.Namespace);
            text = "";
            CheckAttributes();
        }

        if (empty)
        {
            OnEnd();
        }
    }

    /// <summary>Finds the element that begins here in the schema and opens a frame for it; null when it is to be left out.</summary>
    private ElementPlan? Place()
    {
        if (depth < 0)
        {
            Open(root, 0);
            return root;
        }

        ref var parent = ref frames[depth];
        var type = parent.Element.Type;
        var index = type.IndexOf(reader.LocalName);
        var isOfService = reader.NamespaceURI.Length == 0 || reader.NamespaceURI == plan.Namespace.Value;
        if (index < 0 || !isOfService)
        {
            var expected = index < 0 ? parent.Expected() : $"{reader.LocalName} del espacio de nombres {plan.Namespace.Value}";
            Report(Codigos.ElementoDesconocido, reader.LocalName, expected);
            return null;
        }

        var child = type.Children[index];
        var count = index == parent.Position ? parent.Count + 1 : 1;
        RefuseExcess(child, count);
        if (index < parent.Position || count > child.Max)
        {
            var expected = child.Repeats && count > child.Max ? $"hasta {child.Max} de {child.Name}" : parent.Expected();
            Report(Codigos.ElementoFueraDeOrden, child.Name, expected);
        }
        else
        {
            parent.Position = index;
            if (child != registro && IsNil(child))
            {
                nilName = child.Name;
                return null;
            }

            parent.Count = count;
        }

        parent.Seen |= 1UL << index;
        Open(child, child.Repeats ? count : 0);
        return child;
    }

    private void RefuseExcess(ElementPlan child, int count)
    {
        if (child == registro && count > options.MaxRecords)
        {
            throw new HubFault(Codigos.LoteExcedido, Path(null), options.MaxRecords);
        }
    }

    private void Open(ElementPlan element, int index) =>
        frames[++depth] = new BodyFrame { Element = element, Index = index };

    private void OnText(string value)
    {
        if (recordDepth >= 0)
        {
            copy?.Text(value);
        }

        if (skipping > 0)
        {
            if (!IsBlank(value))
            {
                ReportNilContent();
            }

            return;
        }

        ref var frame = ref frames[depth];
        if (frame.Element.Type.Scalar is not null)
        {
            AddText(value);
        }
        else if (!frame.StrayText && !IsBlank(value))
        {
            frame.StrayText = true;
            Report(Codigos.TextoFueraDeLugar, null);
        }
    }

    private void AddText(string value)
    {
        if (text.Length == 0)
        {
            text = value;
            return;
        }

        pieces.Append(pieces.Length == 0 ? text : "").Append(value);
    }

    private static bool IsBlank(string value) => !value.AsSpan().ContainsAnyExcept(" \t\r\n");

    private void OnEnd()
    {
        if (recordDepth >= 0)
        {
            copy?.End();
        }

        if (skipping > 0)
        {
            skipping--;
            nilName = skipping > 0 ? nilName : null;
            return;
        }

        if (frames[depth].Element.Type.Scalar is { } scalar)
        {
            EndScalar(scalar);
        }
        else
        {
            ReportMissing(frames[depth]);
        }

        writer.WriteEndElement();
        if (depth == recordDepth)
        {
            EndRecord();
        }

        depth--;
    }

    private void EndScalar(ScalarPlan scalar)
    {
        if (pieces.Length > 0)
        {
            text = pieces.ToString();
            pieces.Clear();
        }

        if (depth == recordDepth + 1 && recordDepth >= 0 && frames[depth].Element.Name == "clave")
        {
            recordClave = text;
        }

        if (scalars.Check(scalar, text, out var normal) is { } rechazo)
        {
            Report(rechazo.Codigo, null, rechazo.Datos);
        }
        else
        {
            writer.WriteString(normal);
        }

        text = "";
    }

    private void ReportMissing(in BodyFrame frame)
    {
        var missing = frame.Element.Type.Required & ~frame.Seen;
        if (missing == 0 && (registro is null || frame.Seen != 0 || recordDepth >= 0))
        {
            return;
        }

        var children = frame.Element.Type.Children;
        for (var index = 0; index < children.Count; index++)
        {
            var child = children[index];
            var absent = (missing & (1UL << index)) != 0;
            if (child == registro || (absent && registro is not null && child.Type.Children is [var only] && only == registro))
            {
                throw new HubFault(Codigos.LoteVacio, Path(child == registro ? null : child.Name), options.MaxRecords);
            }

            if (absent)
            {
                Report(Codigos.ElementoFaltante, child.Name, child.Name);
            }
        }
    }

    private void BeginRecord()
    {
        writer.Flush();
        recordStart = normalised.Length;
        recordDepth = depth;
        recordClave = null;
        findings.Clear();
        copy?.Begin();
    }

    private void EndRecord()
    {
        copy?.Close();
        writer.Flush();
        if (findings.Count > 0)
        {
            normalised.SetLength(recordStart);
        }

        records.Add((recordClave, [.. findings]));
        recordDepth = -1;
    }

    private List<RegistroDeLote> Registros() =>
        copy is null ? [] : [.. copy.Documents().Select((xml, index) => new RegistroDeLote(index + 1, xml, records[index].Clave, records[index].Hallazgos))];

    private void CheckAttributes()
    {
        if (!reader.HasAttributes)
        {
            return;
        }

        while (reader.MoveToNextAttribute())
        {
            if (!StackAttributes.IsTolerated(reader, plan.Namespace.Value, frames[depth].Element.Type.Name))
            {
                Report(Codigos.AtributoDesconocido, "@" + reader.LocalName);
            }
        }

        reader.MoveToElement();
    }

    /// <summary>Nil stands for absent, so an element that must be there may be nil no more than missing.</summary>
    private bool IsNil(ElementPlan child) =>
        reader.HasAttributes && reader.GetAttribute("nil", SoapNames.Xsi)?.Trim() is "true" or "1" && child != root;

    private void ReportNilContent()
    {
        if (nilName is not null && skipping > 0)
        {
            Report(Codigos.ValorInvalido, nilName, "nulo (xsi:nil)");
            nilName = null;
        }
    }

    private void Report(Codigo codigo, string? leaf, params object?[] datos)
    {
        var campo = Path(leaf);
        if (recordDepth < 0)
        {
            throw new HubFault(codigo, campo, datos);
        }

        if (findings.Count < options.MaxFindings)
        {
            findings.Add(codigo.En(campo, records.Count + 1, datos));
        }
    }

    private string? Path(string? leaf) => FieldPath.Of(frames.AsSpan(0, depth + 1), recordDepth, leaf);
}
