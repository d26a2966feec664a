namespace Hub.Service.Soap.FrontDoor;

/// <summary>Runs a call that passed the front door and answers it; what it throws becomes a fault.</summary>
internal delegate Task SoapHost(HttpContext http, SoapCall call);
