using Hub.Contracts.Obras;
using Hub.Service.Soap;

namespace Hub.Tests.Support;

/// <summary>Keeps what reached it and answers with counts, or throws what the test set.</summary>
internal sealed class FakeObrasService(CallContextAccessor calls) : IObrasService
{
    public RegistrarObrasSolicitud? Registradas { get; private set; }

    public RegistrarAvancesSolicitud? Avances { get; private set; }

    public ConsultarObraSolicitud? Consulta { get; private set; }

    public BuscarObrasSolicitud? Busqueda { get; private set; }

    public CallContext? Context { get; private set; }

    public Exception? Throws { get; set; }

    public Task<RegistroRespuesta> RegistrarObrasAsync(RegistrarObrasSolicitud solicitud)
    {
        Registradas = solicitud;
        return AnswerAsync(solicitud.ClaveLote, solicitud.Obras?.Length ?? 0);
    }

    public Task<RegistroRespuesta> RegistrarAvancesAsync(RegistrarAvancesSolicitud solicitud)
    {
        Avances = solicitud;
        return AnswerAsync(solicitud.ClaveLote, solicitud.Avances?.Length ?? 0);
    }

    public Task<RegistroRespuesta> ValidarObrasAsync(ValidarObrasSolicitud solicitud) =>
        AnswerAsync(null, solicitud.Obras?.Length ?? 0);

    public Task<ConsultarObraRespuesta> ConsultarObraAsync(ConsultarObraSolicitud solicitud)
    {
        Consulta = solicitud;
        Context = calls.Current;
        return Throws is null
            ? Task.FromResult(new ConsultarObraRespuesta
            {
                Obra = new ObraRegistrada
                {
                    FolioObra = "ZAC-2025-32056-000123-4",
                    Dependencia = "SOP",
                    Clasificacion = "PENDIENTE",
                    Obra = new Obra { Clave = "A", Nombre = "Plaza Ñuñoa" },
                },
                Consultada = new DateTimeOffset(2025, 6, 1, 10, 0, 0, TimeSpan.FromHours(-6)),
            })
            : Task.FromException<ConsultarObraRespuesta>(Throws);
    }

    public Task<BuscarObrasRespuesta> BuscarObrasAsync(BuscarObrasSolicitud solicitud)
    {
        Busqueda = solicitud;
        return Task.FromResult(new BuscarObrasRespuesta
        {
            Obras = [.. Enumerable.Range(1, solicitud.Maximo ?? 1).Select(at => new ResumenObra
            {
                FolioObra = $"ZAC-2025-32056-{at:D6}-4", Dependencia = "SOP", Clave = $"C-{at}", Clasificacion = "PENDIENTE",
            })],
        });
    }

    public Task<ListarCambiosRespuesta> ListarCambiosAsync(ListarCambiosSolicitud solicitud) =>
        Task.FromResult(new ListarCambiosRespuesta());

    private Task<RegistroRespuesta> AnswerAsync(string? claveLote, int nuevos)
    {
        Context = calls.Current;
        var malos = Context.Registros.Where(registro => registro.Hallazgos.Count > 0).ToArray();
        return Throws is not null
            ? Task.FromException<RegistroRespuesta>(Throws)
            : Task.FromResult(new RegistroRespuesta
            {
                Folio = "C-0000000001",
                ClaveLote = claveLote,
                Leidos = Context.Registros.Count,
                Nuevos = nuevos,
                Cuarentena = malos.Length,
                Resultados = [.. malos.Select(registro => new ResultadoRegistro
                {
                    Indice = registro.Indice, Clave = registro.Clave, Resultado = "CUARENTENA", Hallazgos = [.. registro.Hallazgos],
                })],
            });
    }
}
