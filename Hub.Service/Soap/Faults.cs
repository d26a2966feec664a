using System.Data.Common;
using System.ServiceModel;
using System.Xml;
using Hub.Contracts.Faltas;
using Hub.Service.Storage;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace Hub.Service.Soap;

/// <summary>The one place that builds faults: from what a call ended in to the element inside Body.</summary>
internal static class Faults
{
    private const string FaultPrefix = "soap";

    /// <summary>SQLite: busy, locked, cannot open.</summary>
    private static readonly HashSet<int> BusySqlite = [5, 6, 14];

    /// <summary>SQL Server: time-out, deadlock victim, no connection, database not available, resource limits.</summary>
    private static readonly HashSet<int> BusySqlServer =
        [-2, 2, 53, 233, 1205, 1222, 4060, 10053, 10054, 10060, 10928, 10929, 11001, 40197, 40501, 40613, 49918, 49919, 49920];

    /// <summary>What to answer to a call that ended in <paramref name="exception"/>; nothing internal gets into it.</summary>
    public static Falta Describe(Exception exception, string folio) => exception switch
    {
        HubFault fault => new Falta(Detail(fault, folio), fault.Kind ?? KindOf(fault.Codigo.Clave)),
        FaultException<FaltaHub> typed => new Falta(
            string.IsNullOrEmpty(typed.Detail.Folio) ? typed.Detail with { Folio = folio } : typed.Detail, KindOf(typed.Detail.Codigo)),
        CursorInvalidoException => Describe(new HubFault(Codigos.CursorInvalido, "solicitud/cursor"), folio),
        _ when IsBusy(exception) => Describe(new HubFault(Codigos.ServicioOcupado), folio),
        _ => Describe(new HubFault(Codigos.ErrorInterno), folio),
    };

    /// <summary>The Fault element in the words of its version of SOAP; the detail takes the namespace of the service.</summary>
    public static void Write(XmlDictionaryWriter writer, Falta falta, SoapVersion version, string serviceNamespace)
    {
        writer.WriteStartElement(FaultPrefix, "Fault", version.Namespace);
        if (version == SoapVersion.V11)
        {
            Write11(writer, falta, serviceNamespace);
        }
        else
        {
            Write12(writer, falta, serviceNamespace);
        }

        writer.WriteEndElement();
    }

    /// <summary>The database is down or too busy: the same call may succeed later.</summary>
    public static bool IsBusy(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is TimeoutException or DbException { IsTransient: true }
                || (cause is SqliteException sqlite && BusySqlite.Contains(sqlite.SqliteErrorCode))
                || (cause is SqlException server && BusySqlServer.Contains(server.Number)))
            {
                return true;
            }
        }

        return false;
    }

    private static FaltaHub Detail(HubFault fault, string folio) => new()
    {
        Codigo = fault.Codigo.Clave,
        Mensaje = fault.Mensaje,
        Remedio = fault.Remedio,
        Campo = fault.Campo,
        Folio = folio,
    };

    private static FaultKind KindOf(string clave) => clave switch
    {
        "ERROR_INTERNO" or "SERVICIO_OCUPADO" => FaultKind.Receiver,
        "CREDENCIAL_AUSENTE" or "CREDENCIAL_INVALIDA" => FaultKind.FailedAuthentication,
        _ => FaultKind.Sender,
    };

    private static void Write11(XmlDictionaryWriter writer, Falta falta, string serviceNamespace)
    {
        writer.WriteStartElement("faultcode", "");
        if (falta.Kind == FaultKind.FailedAuthentication)
        {
            writer.WriteXmlnsAttribute("wsse", SoapNames.Wsse);
            writer.WriteString("wsse:FailedAuthentication");
        }
        else
        {
            writer.WriteString($"{FaultPrefix}:{Code(falta.Kind, "Client", "Server")}");
        }

        writer.WriteEndElement();
        writer.WriteStartElement("faultstring", "");
        writer.WriteXmlAttribute("lang", "es");
        writer.WriteString(falta.Detalle.Mensaje);
        writer.WriteEndElement();
        writer.WriteStartElement("detail", "");
        WriteDetail(writer, falta.Detalle, serviceNamespace);
        writer.WriteEndElement();
    }

    private static void Write12(XmlDictionaryWriter writer, Falta falta, string serviceNamespace)
    {
        var soap = SoapVersion.V12.Namespace;
        writer.WriteStartElement(FaultPrefix, "Code", soap);
        writer.WriteElementString(FaultPrefix, "Value", soap, $"{FaultPrefix}:{Code(falta.Kind, "Sender", "Receiver")}");
        if (falta.Kind == FaultKind.FailedAuthentication)
        {
            writer.WriteStartElement(FaultPrefix, "Subcode", soap);
            writer.WriteStartElement(FaultPrefix, "Value", soap);
            writer.WriteXmlnsAttribute("wsse", SoapNames.Wsse);
            writer.WriteString("wsse:FailedAuthentication");
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteStartElement(FaultPrefix, "Reason", soap);
        writer.WriteStartElement(FaultPrefix, "Text", soap);
        writer.WriteXmlAttribute("lang", "es");
        writer.WriteString(falta.Detalle.Mensaje);
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteStartElement(FaultPrefix, "Detail", soap);
        WriteDetail(writer, falta.Detalle, serviceNamespace);
        writer.WriteEndElement();
    }

    private static string Code(FaultKind kind, string sender, string receiver) => kind switch
    {
        FaultKind.MustUnderstand => "MustUnderstand",
        FaultKind.VersionMismatch => "VersionMismatch",
        FaultKind.Receiver => receiver,
        _ => sender,
    };

    private static void WriteDetail(XmlDictionaryWriter writer, FaltaHub detail, string serviceNamespace)
    {
        writer.WriteStartElement("", "FaltaHub", serviceNamespace);
        writer.WriteElementString("codigo", serviceNamespace, detail.Codigo);
        writer.WriteElementString("mensaje", serviceNamespace, detail.Mensaje);
        writer.WriteElementString("remedio", serviceNamespace, detail.Remedio);
        if (detail.Campo is not null)
        {
            writer.WriteElementString("campo", serviceNamespace, detail.Campo);
        }

        writer.WriteElementString("folio", serviceNamespace, detail.Folio);
        writer.WriteEndElement();
    }
}
